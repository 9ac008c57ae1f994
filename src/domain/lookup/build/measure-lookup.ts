import { lookUp, type Verdict } from '../look-up.ts';
import { type LookupIndex, NONE } from '../lookup-index.ts';

/** One query of a query set, and every ref that is a right first answer, the preferred one first. */
export interface LabelledQuery {
  query: string;
  /** symptom, error, question, howto. */
  kind: string;
  /** `["none"]` where nothing may be offered. */
  expect: string[];
}

/** How many of how many. */
export interface Share {
  right: number;
  of: number;
}

/** What became of a query set. Queries that expect `none` count only under `none`. */
export interface LookupMeasure {
  hit1: Share;
  hit3: Share;
  /** By kind of query and by preferred ref: how often the first answer was right. */
  byKind: Record<string, { hit1: Share; hit3: Share }>;
  byLabel: Record<string, { hit1: Share; hit3: Share }>;
  /** Off-topic queries that were told so. */
  none: Share;
  /** Queries about signing in that were told to be off-topic. */
  falseNone: Share;
  misses: Miss[];
}

export interface Miss {
  query: string;
  kind: string;
  expect: string[];
  verdict: Verdict;
  /** The first three refs that came. */
  came: string[];
}

/**
 * Runs a query set through the lookup. A hit needs a right ref among those shown; where the verdict is
 * off-topic nothing is shown.
 */
export function measureLookup(
  index: LookupIndex,
  queries: readonly LabelledQuery[],
): LookupMeasure {
  const measure: LookupMeasure = {
    hit1: newShare(),
    hit3: newShare(),
    byKind: {},
    byLabel: {},
    none: newShare(),
    falseNone: newShare(),
    misses: [],
  };
  for (const { query, kind, expect } of queries) {
    const { ranked, verdict } = lookUp(index, query);
    const came = ranked.slice(0, 3).map(({ ref }) => ref);
    const refused = verdict === 'off-topic';
    const label = expect[0] ?? NONE;
    if (label === NONE) count(measure.none, refused);
    else {
      const hit1 = !refused && expect.includes(came[0] ?? NONE);
      const hit3 = !refused && came.some((ref) => expect.includes(ref));
      measure.byKind[kind] ??= { hit1: newShare(), hit3: newShare() };
      measure.byLabel[label] ??= { hit1: newShare(), hit3: newShare() };
      for (const share of [measure, measure.byKind[kind], measure.byLabel[label]]) {
        count(share.hit1, hit1);
        count(share.hit3, hit3);
      }
      count(measure.falseNone, refused);
    }
    const right = label === NONE ? refused : !refused && expect.includes(came[0] ?? NONE);
    if (!right) measure.misses.push({ query, kind, expect, verdict, came });
  }
  return measure;
}

const newShare = (): Share => ({ right: 0, of: 0 });

function count(share: Share, right: boolean): void {
  share.of++;
  if (right) share.right++;
}
