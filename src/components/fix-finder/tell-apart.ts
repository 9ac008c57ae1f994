import type { ResultList } from './result-list.ts';

/** The question that is put where two answers are close, and what each reply to it points to. */
export interface Asked {
  /** Undefined where no question is kept for the two. */
  question?: string;
  replies: { says: string; ref: string }[];
}

/**
 * The question kept for a pair of answers (`[data-pair]` below `questions`), or else what each says of itself. Nothing
 * between an issue and a question or a page: both may be what is wanted, and both are shown whole.
 * @param pair refs of two answers, in any order
 */
export function askBetween(
  questions: ParentNode,
  [first, second]: readonly [string, string],
  list: ResultList,
): Asked | undefined {
  const pair = [first, second].sort().join(' ');
  const kept = questions.querySelector<HTMLElement>(`[data-pair="${CSS.escape(pair)}"]`);
  if (kept === null && ![first, second].every((ref) => ref.startsWith('issue:'))) return undefined;
  if (kept === null) {
    return { replies: [first, second].map((ref) => ({ says: list.sayOf(ref), ref })) };
  }
  const { yes = first, no = second } = kept.dataset;
  return {
    question: kept.textContent?.trim(),
    replies: [
      { says: 'Yes', ref: yes },
      { says: 'No', ref: no },
    ],
  };
}
