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
      (inner, key) => (isGroup(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
      practice,
    );
  return isGroup(value) ? undefined : (value as ReturnType<typeof readSetting>);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
