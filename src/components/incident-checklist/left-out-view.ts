import { copyTemplate, findPart, write } from './find-part.ts';
import type { Moment } from './incident-session.ts';

/** What is not on the list, each with its reason. */
export function openLeftOut(root: HTMLElement) {
  const leftOut = findPart(root, '[data-left-out]');
  let shown = '';
  return {
    show: ({ plan }: Moment) => {
      const text = JSON.stringify(plan.leftOut);
      if (text === shown) return;
      shown = text;
      leftOut.hidden = plan.leftOut.length === 0;
      write(findPart(leftOut, '[data-count]'), String(plan.leftOut.length));
      findPart(leftOut, 'ul').replaceChildren(
        ...plan.leftOut.map(({ id, title, reason }) => {
          const entry = copyTemplate(leftOut, 'template');
          write(findPart(entry, '.step-id'), id);
          write(findPart(entry, '[data-title]'), title);
          write(findPart(entry, '[data-reason]'), reason);
          return entry;
        }),
      );
    },
  };
}
