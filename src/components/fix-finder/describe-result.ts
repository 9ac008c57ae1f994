import type { LookupResult } from '../../domain/lookup/look-up.ts';

/** How the reasons that quote the reader begin. */
const QUOTING = 'you wrote: ';

/** Reasons as one line: `recognised AADSTS50053, …; you wrote: “locked”, “too many tries”`. */
export function joinReasons(reasons: readonly string[]): string {
  const quoted = reasons.flatMap((reason) =>
    reason.startsWith(QUOTING) ? [`“${flatten(reason.slice(QUOTING.length))}”`] : [],
  );
  const others = reasons.filter((reason) => !reason.startsWith(QUOTING));
  const said = quoted.length > 0 ? [`${QUOTING}${quoted.join(', ')}`] : [];
  const line = [...others, ...said].join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** What misspelt words were read as: `Read “pasword” as “password”.` Empty for nothing. */
export function describeCorrections(
  { corrections }: Pick<LookupResult, 'corrections'>,
  text: string,
): string {
  const read = corrections.map(
    ({ from, until, readAs }) => `“${text.slice(from, until)}” as “${readAs}”`,
  );
  const [first, ...more] = [...new Set(read)].slice(0, MOST_TOLD);
  if (first === undefined) return '';
  return `Read ${[first, ...more].join(', ')}.`;
}

/** Most corrections that are told; a pasted page may have many. */
const MOST_TOLD = 3;

/** What a screen reader says once typing has paused. */
export function announce(
  verdict: LookupResult['verdict'],
  count: number,
  names: readonly string[],
): string {
  const [first = '', second = ''] = names;
  if (verdict === 'off-topic') {
    return 'No match: that does not look like a sign-in problem. Other ways on are listed.';
  }
  const results = count === 1 ? '1 result.' : `${count} results.`;
  if (verdict === 'doubt') return `${results} Two are close: ${first}, and ${second}.`;
  return `${results} First: ${first}.`;
}

/** A stretch of the reader's text on one line, shortened in the middle. */
function flatten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 60)} … ${line.slice(-30)}`;
}
