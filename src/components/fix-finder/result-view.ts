import type { Shown } from '../../domain/lookup/choose-shown.ts';
import type { LookupResult } from '../../domain/lookup/look-up.ts';
import { hide, partOf, write } from './change-element.ts';
import {
  announce,
  describeCorrections,
  describeQuotes,
  describeReasons,
  describeUnknownCode,
} from './describe-result.ts';
import { explainCodes } from './explain-codes.ts';
import type { ResultList } from './result-list.ts';
import { showQuestion } from './tell-apart.ts';

/** What a text is answered with. */
export interface Answer {
  text: string;
  result: LookupResult;
  shown: Shown;
  /** The place on paper that the text names, as the page has it. */
  place?: string | undefined;
  /** Said where the text names a place on paper that does not exist. */
  lacks: string;
}

/** A text up to this length was typed by hand. In UTF-16 units. */
const TYPED = 150;

/**
 * Shows an answer whole: the list, why each item is in it, what comes before it, and what the codes mean.
 * @param isStill whether this is still what is asked, once the texts of the codes are there
 */
export function showAnswer(
  finder: HTMLElement,
  list: ResultList,
  { text, result, shown }: Answer,
  isStill: () => boolean,
): Promise<void> {
  const { verdict, alarm, ranked } = result;
  const off = verdict === 'off-topic';
  const recognised = result.recognised.filter((found) => found.recognised);
  const reasons = (off ? [] : ranked).map(
    (one) => [one.ref, describeReasons(one, recognised, list.nameOf)] as const,
  );
  list.arrange(shown, new Map(reasons));
  // The styles show what belongs to each state.
  const state = off ? 'none' : 'ranked';
  if (finder.dataset.state !== state) finder.dataset.state = state;
  write(partOf(finder, 'signs'), describeQuotes(alarm?.quoted ?? []));
  hide(partOf(finder, 'alarm'), alarm === undefined);
  hide(partOf(finder, 'fix-none'), !off);
  showQuestion(finder, shown, list);
  return explainCodes(finder, { recognised, shown, text }, isStill);
}

/**
 * Tells what was read as another word, which code is not known, and which place on paper does not exist. In a pasted
 * page, a word that is none of ours is seldom a slip.
 * @param typing the last word may be half a word still
 */
export function tellReading(
  finder: HTMLElement,
  { text, result, lacks }: Answer,
  typing: boolean,
): void {
  const read = text.length > TYPED ? '' : describeCorrections(result, text, typing);
  const unknown = describeUnknownCode(result, text, typing);
  write(partOf(finder, 'read-as'), [lacks, read, unknown].filter(Boolean).join(' '));
}

/** What a screen reader says of an answer once typing has paused, and of personal data in its text. */
export function describeAloud(
  finder: HTMLElement,
  list: ResultList,
  { result, shown, place }: Answer,
): string {
  const { verdict, alarm } = result;
  const names = [place ?? [], shown.refs.map(list.nameOf)].flat();
  const said =
    verdict === 'off-topic'
      ? partOf(finder, 'fix-none').querySelector('p')?.textContent
      : `${alarm ? 'Stop first, as told above. ' : ''}${announce(shown.whole === 2, names)}`;
  return `${said} ${partOf(finder, 'personal').textContent}`.trim();
}

/** What stands above the answers and comes before them: the way to stop, a question, a place on paper. */
export function seenHeads(finder: HTMLElement): HTMLElement[] {
  return [...finder.querySelectorAll<HTMLElement>('[data-before]')].filter(
    (head) => head.offsetParent !== null,
  );
}
