import type { LookupResult } from './look-up.ts';

/**
 * How soon a result is shown: whole at once; in brief until typing pauses, since what the next key may change would
 * make the page jump; or not before the pause, and the list keeps still.
 */
export type Pace = 'whole' | 'brief' | 'later';

/** Under typing fingers another answer takes the first place only when it is so far ahead. In log-odds. */
const LEAD = 3;

/**
 * Half a word is seldom a match, or is read as another, or sounds like somebody else at the account: who is still
 * typing is not told so.
 * @param length of the text that was looked up
 * @param shows whether the answers to an earlier key are on the page
 */
export function paceTyping(
  { verdict, corrections, alarm }: Pick<LookupResult, 'verdict' | 'corrections' | 'alarm'>,
  length: number,
  shows: boolean,
): Pace {
  const guesses = corrections.some(({ until }) => until === length);
  if (verdict === 'off-topic' || guesses || alarm?.certain) return 'later';
  return shows ? 'brief' : 'whole';
}

/** Whether the answer that stands first is first still, or nearly. */
export function staysFirst(
  { ranked }: Pick<LookupResult, 'ranked'>,
  ref: string | undefined,
): boolean {
  const standing = ranked.find((one) => one.ref === ref);
  return !!standing && (ranked[0]?.score ?? 0) - standing.score < LEAD;
}
