import type { LookupResult } from './look-up.ts';
import { effectsOf, type LookupIndex, type Narrowing } from './lookup-index.ts';

/** What of a ranking a page shows, in order. */
export interface Shown {
  /** What stands in the list, the likeliest first. */
  refs: string[];
  /**
   * How many of them, from the first, are shown whole. None where nothing is a confident match, and none below a
   * certain alarm: whoever is to stop first must not see another thing to do first.
   */
  whole: number;
}

/** So many are shown where anything speaks for them: the right one is among the first three nearly always. */
const SHOWN_ALWAYS = 3;
/** Most that are shown. */
const SHOWN_AT_MOST = 6;
/** Chance from which a further one fits. */
const FITS = 0.02;
/** Chance from which the second of two close answers is shown whole: below it, anything might be meant. */
const LIKELY_TOO = 0.12;

/**
 * What of a ranking fits. Where nothing is a confident match, all issues stay to choose from, with the
 * nearest three answers first.
 */
export function chooseShown({
  ranked,
  verdict,
  alarm,
}: Pick<LookupResult, 'ranked' | 'verdict' | 'alarm'>): Shown {
  const off = verdict === 'off-topic';
  const fits = ranked.filter(({ ref, score, confidence }, place) => {
    // Beside a code that stands alone there is nothing to speak for another.
    if (place === 0 || (place < SHOWN_ALWAYS && score !== 0)) return true;
    return off ? ref.startsWith('issue:') : place < SHOWN_AT_MOST && confidence >= FITS;
  });
  const close = verdict === 'doubt' && (ranked[1]?.confidence ?? 0) >= LIKELY_TOO;
  return {
    refs: fits.map(({ ref }) => ref),
    whole: off || alarm?.certain ? 0 : close ? 2 : 1,
  };
}

/** The result with one answer settled on: it stands first, and alone is shown whole. */
export function settleOn(result: LookupResult, ref: string): LookupResult {
  const [others, chosen] = [false, true].map((is) =>
    result.ranked.filter((one) => (one.ref === ref) === is),
  );
  return { ...result, ranked: [...(chosen ?? []), ...(others ?? [])], verdict: 'match' };
}

/** The refs of a list as the taps alone put them: what they speak for first, else as they stood. */
export function orderByTaps(
  refs: readonly string[],
  index: Pick<LookupIndex, 'refs' | 'narrowing'>,
  taps: Narrowing,
): string[] {
  const effects = effectsOf(taps, index.narrowing);
  const weigh = (ref: string) =>
    effects.reduce((sum, effect) => sum + (effect[index.refs.indexOf(ref)] ?? 0), 0);
  return [...refs].sort((a, b) => weigh(b) - weigh(a));
}
