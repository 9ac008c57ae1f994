import type { Verdict } from './look-up.ts';
import { NONE } from './lookup-index.ts';

/** A text with its right answers, the preferred one first; `none` alone where it is no sign-in problem. */
export interface ScoredQuery {
  id: number;
  query: string;
  kind: string;
  expect: string[];
}

/** What the lookup answers to a text: the refs as they are shown, and how sure it is. */
export interface Answered {
  refs: readonly string[];
  verdict: Verdict;
}

/** How many of some queries were answered right. */
export interface Score {
  queries: number;
  /** The first answer shown is right. */
  hit1: number;
  /** One of the first three is. */
  hit3: number;
  /** Told "no match", though it is a sign-in problem. */
  falseNoMatch: number;
}

/** How a set of queries was answered. */
export interface Report {
  /** All but those that expect `none`. */
  all: Score;
  byKind: Record<string, Score>;
  /** By the preferred answer. */
  byLabel: Record<string, Score>;
  /** Those that are no sign-in problem: how many there are, and how many were told so. */
  none: { queries: number; passed: number };
  misses: Miss[];
}

/** A query that was not answered right at first. */
export interface Miss extends ScoredQuery {
  verdict: Verdict;
  /** The first three answers that came instead. */
  got: string[];
}

/**
 * Asks every query and counts. The order of the answers and the verdict are counted apart: a text that is told
 * "no match" still has a nearest answer.
 */
export function scoreQueries(
  queries: readonly ScoredQuery[],
  answer: (text: string) => Answered,
): Report {
  const report: Report = {
    all: newScore(),
    byKind: {},
    byLabel: {},
    none: { queries: 0, passed: 0 },
    misses: [],
  };
  for (const query of queries) {
    const { refs, verdict } = answer(query.query);
    const offTopic = verdict === 'off-topic';
    const right = (ref: string) => query.expect.includes(ref);
    const missed = () => report.misses.push({ ...query, verdict, got: refs.slice(0, 3) });
    if (query.expect.every((ref) => ref === NONE)) {
      report.none.queries++;
      if (offTopic) report.none.passed++;
      else missed();
      continue;
    }
    const [label = ''] = query.expect;
    report.byKind[query.kind] ??= newScore();
    report.byLabel[label] ??= newScore();
    const hit1 = refs.slice(0, 1).some(right);
    const falseNoMatch = offTopic && !right(NONE);
    for (const score of [report.all, report.byKind[query.kind], report.byLabel[label]]) {
      if (score === undefined) continue;
      score.queries++;
      if (hit1) score.hit1++;
      if (refs.slice(0, 3).some(right)) score.hit3++;
      if (falseNoMatch) score.falseNoMatch++;
    }
    if (!hit1 || falseNoMatch) missed();
  }
  return report;
}

function newScore(): Score {
  return { queries: 0, hit1: 0, hit3: 0, falseNoMatch: 0 };
}
