import type { Shown } from '../../domain/lookup/choose-shown.ts';
import { hide, partOf, write } from './change-element.ts';
import type { ResultList } from './result-list.ts';

/** The question that is put where two answers are close, and what each reply to it points to. */
interface Asked {
  /** Undefined where no question is kept for the two. */
  question?: string;
  replies: { says: string; ref: string }[];
}

/** Puts the question between two answers that are shown whole into the box `[data-doubt]`, or hides the box. */
export function showQuestion(
  finder: ParentNode,
  { refs: [first, second], whole }: Shown,
  list: ResultList,
): void {
  const box = partOf(finder, 'doubt');
  const asked =
    whole !== 2 || first === undefined || second === undefined
      ? undefined
      : askBetween(finder, [first, second], list);
  hide(box, asked === undefined);
  if (asked === undefined) return;
  const { question, replies } = asked;
  write(partOf(box, 'question'), question ?? box.dataset.general ?? '');
  box.querySelectorAll<HTMLButtonElement>('[data-reply]').forEach((button, place) => {
    const { says = '', ref = '' } = replies[place] ?? {};
    button.value = ref;
    button.textContent = `${says} → ${list.nameOf(ref)}`;
  });
}

/**
 * The question kept for a pair of answers (`[data-pair]` below `questions`), or else what each says of itself. Nothing
 * between an issue and a question or a page: both may be what is wanted, and both are shown whole.
 * @param pair refs of two answers, in any order
 */
function askBetween(
  questions: ParentNode,
  [first, second]: readonly [string, string],
  list: ResultList,
): Asked | undefined {
  const pair = [first, second].sort().join(' ');
  const kept = questions.querySelector<HTMLElement>(`[data-pair="${pair}"]`);
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
