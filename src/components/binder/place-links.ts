import { type HTMLElement, parse } from 'node-html-parser';
import type { Place } from '../../domain/binder/list-places.ts';
import { placeReference } from '../../domain/binder/place-reference.ts';

/** Where the binder's links may lead. */
export interface Surroundings {
  /** Anchor and number of the side that the links stand on. */
  id: string;
  page: number;
  places: ReadonlyMap<string, Place>;
  /** The path the site is published under: `/` or `/kb/`. */
  base: string;
  /** The address of the published site without its path; undefined while it is published nowhere. */
  origin: string | undefined;
}

/** What a reader takes in at once: a page is told once in it. */
const BLOCK = 'p, li, td, th, dd, dt, h2, h3, h4';

/** Places where a page number would only be in the way: on a card, in a step's own line, in the contents. */
const NO_PAGES = '[data-no-pages], .action-id, .do, .card-actions, .card-phase';

/** Parts of a web page that say nothing on paper. */
const SCREEN_ONLY = '.sl-anchor-link, [data-needs-script], .print-this-page, script, template';

/**
 * Makes the HTML of a page's parts fit for a side: a link leads to the side that holds its target and names its
 * page, an anchor stays only where such a link may lead, and what only works on a screen goes.
 */
export function placeLinks(html: string, surroundings: Surroundings): string {
  const root = parse(html);
  for (const element of root.querySelectorAll(SCREEN_ONLY)) element.remove();
  const anchors = new Set([...surroundings.places.values()].map(({ anchor }) => anchor));
  for (const element of root.querySelectorAll('[id]')) {
    if (!anchors.has(element.id) || element.id === surroundings.id) element.removeAttribute('id');
  }
  const inside: Placed[] = [];
  for (const link of root.querySelectorAll('a[href]')) {
    const page = placeLink(link, surroundings);
    const isElsewhere = page !== undefined && page !== surroundings.page;
    if (isElsewhere && link.closest(NO_PAGES) === null) inside.push({ link, page });
  }
  for (const { link, page } of keepFirstRuns(inside)) {
    link.insertAdjacentHTML('afterend', `<span class="page-ref">, page ${page}</span>`);
  }
  return root.toString();
}

/** A link to another side of the binder. */
interface Placed {
  link: HTMLElement;
  page: number;
}

/** Of the links to one page inside one block, the last of their first run: `D1.1, D1.2, page 7` says it once. */
function keepFirstRuns(placed: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const [index, { link, page }] of placed.entries()) {
    const block = link.closest(BLOCK);
    const isHere = (other: Placed | undefined) =>
      other?.page === page && block !== null && other.link.closest(BLOCK) === block;
    if (!isHere(placed[index + 1]) && !kept.some(isHere)) kept.push({ link, page });
  }
  return kept;
}

/** Rewrites one link; answers the page it leads to, where that is a side of the binder. */
function placeLink(link: HTMLElement, { places, base, origin }: Surroundings): number | undefined {
  const written = link.getAttribute('href') ?? '';
  const fromRoot = written.startsWith(base) ? `/${written.slice(base.length)}` : written;
  const site = origin && `${origin}${base.replace(/\/$/, '')}`;
  const placed = placeReference(fromRoot, places, site);
  link.removeAttribute('title');
  if (placed.kind === 'text') {
    link.replaceWith(`<span class="${link.classNames}">${link.innerHTML}</span>`);
    return undefined;
  }
  link.setAttribute('href', placed.href);
  if (placed.kind === 'outside') return undefined;
  // An ID is enough to find a step; its title would only fill the line.
  const id = link.classList.contains('go-to') ? link.querySelector('.step-id') : null;
  if (id !== null) link.set_content(id.outerHTML);
  return placed.page;
}
