import type { Shown } from '../../domain/lookup/choose-shown.ts';
import { hide, write } from './change-element.ts';
import { removeAdvice } from './explain-codes.ts';

/** The list of everything the lookup can answer with; each answer is an item with its ref, written by the server. */
export interface ResultList {
  /**
   * Shows some items in order, each with its reason, and takes the rest out: whenever one of the list's items is
   * moved, the browser looks at the styles of all of them anew, hidden or not. Without reasons, which is while the next
   * key may change it all, the items keep theirs, and what opens is shown in brief, with what to do first and not yet
   * what else there is to know.
   */
  arrange(shown: Shown, reasons?: ReadonlyMap<string, string>): void;
  /** The ref of the answer that stands first. */
  first(): string | undefined;
  /** Hands the answers of the taps on to the checklist. */
  carry(answers: string): void;
  /** The name of an answer as the list has it: `A2 Account locked`. */
  nameOf(ref: string): string;
  /** The answer with this number, or the page with this letter: `A2`, `B`. */
  refOf(number: string): string | undefined;
  /** What an answer says of itself in one sentence. */
  sayOf(ref: string): string;
  /** Everything in the list that can be gone to, as the reader sees it. */
  links(): HTMLElement[];
}

/** Opens the list that holds `[data-ref]` items. */
export function openResultList(list: HTMLElement): ResultList {
  const items = new Map(
    [...list.querySelectorAll<HTMLElement>('[data-ref]')].map((item) => [
      item.dataset.ref ?? '',
      item,
    ]),
  );
  const starts = [...list.querySelectorAll<HTMLAnchorElement>('a.start')];
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
    first: () => (list.firstElementChild as HTMLElement | null)?.dataset.ref,
    carry(answers) {
      for (const start of starts) start.hash = start.hash.replace(/&.*|$/, answers);
    },
    nameOf: (ref) => textIn(ref, '[data-name]'),
    refOf: (number) => [...items.keys()].find((ref) => textIn(ref, '.step-number') === number),
    sayOf: (ref) => textIn(ref, '[data-says]'),
    links: () => [...list.querySelectorAll<HTMLElement>('[data-ref]:not([hidden]) [data-go]')],
  };
}
