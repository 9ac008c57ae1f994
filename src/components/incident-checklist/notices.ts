import { findPart, write } from './find-part.ts';

/** The notices of the page, by what they tell of. */
export type NoticeName =
  | 'resumed'
  | 'content-changed'
  | 'forbidden'
  | 'full'
  | 'set-aside'
  | 'other-tab';

/** Shows a notice that has its words already, or hides it. */
export function show(root: HTMLElement, name: NoticeName, isShown: boolean): void {
  findPart(root, `[data-notice="${name}"]`).hidden = !isShown;
}

/** Shows a notice with these words, or hides it where there is nothing to say. */
export function tell(root: HTMLElement, name: NoticeName, words: string): void {
  write(findPart(root, `[data-notice="${name}"] [data-words]`), words);
  show(root, name, words !== '');
}
