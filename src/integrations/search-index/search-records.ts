import type { HTMLElement } from 'node-html-parser';
import type { ParsedPage } from '../built-site/read-built-site.ts';
import { readText } from '../built-site/read-text.ts';

/** One thing the search can find: a page, a section of it, or an entry such as a step or question. */
export interface SearchRecord {
  /** Address with base and anchor: `/kb/faq/#f7`. */
  url: string;
  title: string;
  /** Letter and name of the tab, such as `F Questions`; empty outside the tabs. */
  tab: string;
  /** The page a section or entry stands on; empty for a page itself. */
  page: string;
  /** Other words for it, found but never shown. */
  aliases: string;
  content: string;
}

/** What of a page is for a reader's eyes only and would clutter the results. */
const LEFT_OUT =
  'script, style, template, noscript, [data-search="skip"], .sl-anchor-link, .review-line';

/**
 * Splits a page into what the search can find. A page whose main text holds entries (`[data-entry]`, named
 * by their heading or by what is marked `data-title`) or second-level headings becomes one record for each of them and one for what stands before; an issue page
 * (`whole`) stays one.
 * @param aliases other words by entry ID (`B3`) or page path without base (`/fix/account-locked/`).
 */
export function splitIntoRecords(
  { path, document }: ParsedPage,
  { tab, whole, aliases }: { tab: string; whole: boolean; aliases: (key: string) => string },
): SearchRecord[] {
  const text = document.querySelector('main .sl-markdown-content');
  const title = document.querySelector('h1');
  if (text === null || title === null) return [];
  for (const element of text.querySelectorAll(LEFT_OUT)) element.remove();
  const pageTitle = readText([title]);
  const entries = text.querySelectorAll('[data-entry]').map((entry) => {
    const heading = entry.querySelector('h2, h3, h4, [data-title]');
    const record = {
      url: `${path}#${entry.id}`,
      title: heading === null ? pageTitle : readText([heading]),
      tab,
      page: pageTitle,
      aliases: aliases(entry.getAttribute('data-entry') ?? ''),
      content: readText([entry]),
    };
    entry.remove();
    return record;
  });
  const [first, ...sections] = whole ? [text.childNodes] : splitAtHeadings(text);
  const page = {
    url: path,
    title: pageTitle,
    tab,
    page: '',
    aliases: aliases(path),
    content: readText(first ?? []),
  };
  const inSections = sections.map(([heading, ...rest]) => ({
    url: `${path}#${(heading as HTMLElement).id}`,
    title: readText([heading as HTMLElement]),
    tab,
    page: pageTitle,
    aliases: '',
    content: readText(rest),
  }));
  return [page, ...entries, ...inSections.filter(({ content }) => content !== '')];
}

/** The text's children in runs, each but the first beginning with a second-level heading. */
function splitAtHeadings(text: HTMLElement): HTMLElement['childNodes'][] {
  const runs: HTMLElement['childNodes'][] = [[]];
  for (const child of text.childNodes) {
    const element = child as HTMLElement;
    const heading =
      element.tagName === 'H2' ? element : (element.querySelector?.(':scope > h2') ?? null);
    if (heading === null) runs.at(-1)?.push(child);
    else runs.push([heading]);
  }
  return runs;
}
