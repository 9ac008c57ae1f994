import { type HTMLElement, parse } from 'node-html-parser';

/** Names a section: its place, or the anchor of its heading. */
export type SectionName = number | string;

/**
 * The HTML of some sections of a rendered text: 0 is what stands before its first heading, and each heading of
 * the second or third level begins the next, as `splitSections` counts them in its source.
 */
export function pickSections(html: string, only: readonly SectionName[]): string {
  let section = 0;
  let anchor = '';
  return parse(html)
    .childNodes.filter((node) => {
      const heading = findHeading(node as HTMLElement);
      if (heading !== null) {
        section += 1;
        anchor = heading.id;
      }
      return only.includes(section) || only.includes(anchor);
    })
    .map((node) => node.toString())
    .join('');
}

/** The heading that a part of a text is; the site's headings stand in a wrapper beside their link. */
function findHeading(element: HTMLElement): HTMLElement | null {
  if (/^h[23]$/i.test(element.tagName ?? '')) return element;
  const isWrapper = element.classList?.contains('sl-heading-wrapper') === true;
  return isWrapper ? element.querySelector('h2, h3') : null;
}
