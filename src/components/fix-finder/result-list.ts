import type { Shown } from '../../domain/lookup/choose-shown.ts';
import { hide, write } from './change-element.ts';
import { removeAdvice } from './code-advice.ts';

/** The list of everything the lookup can answer with; each answer is an item with its ref, written by the server. */
export interface ResultList {
  /**
   * Shows some items in order, each with its reason, and takes the rest out: whenever one of the list's items is
   * moved, the browser looks at the styles of all of them anew, hidden or not. Without reasons the items keep theirs,
   * and what opens is shown in brief: what to do first, and not yet what else there is to know.
   */
  arrange(shown: Shown, reasons?: ReadonlyMap<string, string>): void;
  /** Hands the answers of the taps on to the checklist. */
  carry(answers: string): void;
  /** The name of an answer as the list has it: `A2 Account locked`. */
  nameOf(ref: string): string;
  /**
   * The answer that a number on paper leads to: `a2`, `A2.4`, `B3`, which is on the page B, or `R2`, on the page D.
   * Its links then lead to that very place.
   */
  refOf(text: string): string | undefined;
  /** What an answer says of itself in one sentence. */
  sayOf(ref: string): string;
  /** Everything in the list that can be gone to, as the reader sees it. */
  links(): HTMLElement[];
}

/** A number as the site's paper has it, its letter and the rest apart: `B3.2`, `we are at b 3`, `(A7)`. */
const NUMBER_ON_PAPER =
  /^(?:.{0,9}\b(?:at|step|page|see|to) )?\W?([a-fprs])[ -]?(\d+)(\.\d+)?\W*$/i;

/** Opens the list that holds `[data-ref]` items. */
export function openResultList(list: HTMLElement): ResultList {
  const items = new Map(
    [...list.querySelectorAll<HTMLElement>('[data-ref]')].map((item) => [
      item.dataset.ref ?? '',
      item,
    ]),
  );
  const starts = [...list.querySelectorAll<HTMLAnchorElement>('a.start')];
  /** Links that lead to a place within their page. */
  let led: Iterable<HTMLAnchorElement> = [];
  const textIn = (ref: string, part: string) =>
    items.get(ref)?.querySelector(part)?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  return {
    arrange({ refs, whole }, reasons) {
      const shown = refs.flatMap((ref) => items.get(ref) ?? []);
      for (const item of items.values()) {
        if (shown.includes(item)) continue;
        item.removeAttribute('data-whole');
        item.remove();
      }
      shown.forEach((item, place) => {
        hide(item, false);
        const opens = place < whole;
        if (reasons || !item.hasAttribute('data-whole')) {
          // What a code said before may be wrong by now.
          removeAdvice(item);
          item.toggleAttribute('data-brief', opens && !reasons);
        }
        item.toggleAttribute('data-whole', opens);
        const why = item.querySelector<HTMLElement>('[data-why]');
        if (why !== null && reasons) write(why, reasons.get(item.dataset.ref ?? '') ?? '');
        const there = list.children[place] ?? null;
        if (there !== item) list.insertBefore(item, there);
      });
    },
    carry(answers) {
      for (const start of starts) start.hash = start.hash.replace(/&.*|$/, answers);
    },
    nameOf: (ref) => textIn(ref, '[data-name]'),
    refOf(text) {
      for (const link of led) link.hash = '';
      led = [];
      const [, tab, number, step = ''] = NUMBER_ON_PAPER.exec(text.toUpperCase()) ?? [];
      if (tab === undefined) return undefined;
      const id = tab + number;
      // Routes, scripts and forms of paper belong to the procedure.
      const names = [id, /[PRS]/.test(tab) ? 'D' : tab];
      const ref = [...items.keys()].find((one) => names.includes(textIn(one, '.step-number')));
      const links = items.get(ref ?? '')?.querySelectorAll<HTMLAnchorElement>('a:not(.start)');
      // An issue or a question is found by its own number; what is within a page has an anchor there.
      if (links && (step !== '' || !/[AF]/.test(tab))) led = links;
      // What anchorOf says: its import would be a file of its own to fetch.
      for (const link of led) link.hash = (id + step).toLowerCase().replace('.', '-');
      return ref;
    },
    sayOf: (ref) => textIn(ref, '[data-says]'),
    links: () => [...list.querySelectorAll<HTMLElement>('[data-ref]:not([hidden]) [data-go]')],
  };
}
