/** Values by their key in practice.yaml. */
export type Values = Record<string, string>;

/** For how many hours after the last use typed values stay on a computer. */
export const KEPT_HOURS = 24;

/** Longer text was not written by this site. */
const LONGEST = 20_000;

/** Typed values as they are kept. @param now milliseconds since 1970. */
export function packValues(values: Values, now: number): string {
  return JSON.stringify({ used: now, values });
}

/**
 * Values as they were kept, whatever stands there: what is no value of `accepts`, or was last used too
 * long ago, is left out.
 * @param accepts whether a value may stand at a key.
 */
export function unpackValues(
  kept: string | null,
  now: number,
  accepts: (key: string, value: string) => boolean,
): Values {
  const { used, values } = parse(kept ?? '');
  const age = now - Number(used);
  const isFresh = age >= 0 && age <= KEPT_HOURS * 3_600_000;
  if (!isFresh || typeof values !== 'object' || values === null) return {};
  const accepted = Object.entries(values).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && accepts(...(entry as [string, string])),
  );
  return Object.fromEntries(accepted);
}

function parse(text: string): { used?: unknown; values?: unknown } {
  if (text === '' || text.length > LONGEST) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
