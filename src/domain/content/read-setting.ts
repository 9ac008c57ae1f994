import type { Practice } from '../../schemas/practice.ts';

/**
 * The value of a key of practice.yaml by its path (`clock.escalate_minutes`): null where it is not
 * filled in, undefined where there is no such key or it is no single value.
 */
export function readSetting(
  practice: Practice,
  path: string,
): string | number | boolean | null | undefined {
  const value = path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key],
      practice,
    );
  return typeof value === 'object' && value !== null
    ? undefined
    : (value as ReturnType<typeof readSetting>);
}
