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

/** Opens the places on paper, `[data-place]`: each text shows the one that it names, and no other. */
export function openPlaces(finder: ParentNode, list: ResultList): (text: string) => PaperPlace {
  const places = new Map(
    [...finder.querySelectorAll<HTMLElement>('[data-place]')].map((one) => [
      one.dataset.place,
      one,
    ]),
  );
  let shown: HTMLElement | undefined;
  return (text) => {
    const number = readPaperNumber(text.trim());
    const named = places.get(number ?? '');
    if (shown && shown !== named) hide(shown, true);
    shown = named;
    if (named) {
      hide(named, false);
      const { tab = '' } = named.dataset;
      return { place: named.innerText.replace('\n', ' '), ref: list.refOf(tab), lacks: '' };
    }
    const ref = number && list.refOf(number);
    return { ref, lacks: number && !ref ? `There is no ${number} here.` : '' };
  };
}
