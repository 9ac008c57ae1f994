import { readPaperNumber } from '../../domain/lookup/read-paper-number.ts';
import { hide } from './change-element.ts';
import type { ResultList } from './result-list.ts';

/** What a number on paper in the reader's text leads to. */
export interface PaperPlace {
  /** The name of the very place, which is shown: `B3 Check the account state`. */
  place?: string;
  /** The answer with this number, or the page that the place is on. */
  ref?: string | undefined;
  /** Said where the number stands nowhere. */
  lacks: string;
}

/** Shows the place on paper that a text names, and no other. */
export function showPaperPlace(finder: HTMLElement, list: ResultList, text: string): PaperPlace {
  const number = readPaperNumber(text.trim());
  const shown: PaperPlace = { ref: number && list.refOf(number), lacks: '' };
  for (const one of finder.querySelectorAll<HTMLElement>('[data-place]')) {
    const { place, tab = '' } = one.dataset;
    hide(one, place !== number);
    if (place !== number) continue;
    shown.place = one.innerText.replace('\n', ' ');
    shown.ref = list.refOf(tab);
  }
  if (number && !shown.place && !shown.ref) shown.lacks = `There is no ${number} here.`;
  return shown;
}
