import type { Place } from './list-places.ts';

/** What becomes of a link when its page is printed into the binder. */
export type PlacedLink =
  | { kind: 'inside'; href: string; page: number }
  | { kind: 'outside'; href: string }
  | { kind: 'text' };

/**
 * Where a link leads from the binder: to the side that holds its target; else to the published site; else
 * nowhere, and it is mere text. A telephone number or an address of another site stays as it is.
 * @param href as it stands in a page, from the site's root: `/downtime/#d1`, `#d1`, `tel:+1…`.
 * @param site the address of the published site's root, without a slash at its end; undefined where it has none.
 */
export function placeReference(
  href: string,
  places: ReadonlyMap<string, Place>,
  site: string | undefined,
): PlacedLink {
  if (/^(https?:|tel:|mailto:)/.test(href)) return { kind: 'outside', href };
  const place = places.get(href) ?? findAnchor(href, places);
  if (place !== undefined) return { kind: 'inside', href: `#${place.anchor}`, page: place.page };
  if (site === undefined || href.startsWith('#')) return { kind: 'text' };
  return { kind: 'outside', href: `${site}${href}` };
}

/** A page's link to a place of its own, such as a step's to the step after it. */
function findAnchor(href: string, places: ReadonlyMap<string, Place>): Place | undefined {
  return [...places.values()].find(({ anchor }) => href === `#${anchor}`);
}
