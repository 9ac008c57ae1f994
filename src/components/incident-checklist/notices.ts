import { findPart, write } from './find-part.ts';

/** The notices of the page, by what they tell of. */
export type NoticeName = 'resumed' | 'content-changed' | 'storage' | 'set-aside' | 'other-tab';

/** Shows a notice, or hides it where there is nothing to say. */
export function tell(root: HTMLElement, name: NoticeName, words: string): void {
  const notice = findPart(root, `[data-notice="${name}"]`);
  write(findPart(notice, '[data-words]'), words);
  notice.hidden = words === '';
}
