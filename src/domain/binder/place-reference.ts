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
  const place = href.startsWith('#') ? findAnchor(href.slice(1), places) : places.get(href);
  if (place !== undefined) return { kind: 'inside', href: `#${place.anchor}`, page: place.page };
  if (site === undefined || href.startsWith('#')) return { kind: 'text' };
  return { kind: 'outside', href: `${site}${href}` };
}

function findAnchor(anchor: string, places: ReadonlyMap<string, Place>): Place | undefined {
  for (const place of places.values()) if (place.anchor === anchor) return place;
  return undefined;
}
