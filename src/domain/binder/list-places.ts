import type { Directory } from '../content/directory.ts';
import { anchorOf } from '../content/ids.ts';
import type { NumberedSide } from './side.ts';

/** Where something stands in the binder. */
export interface Place {
  page: number;
  /** Its anchor on the binder's page. */
  anchor: string;
}

/**
 * Where everything that the site can link to stands in the binder, by its address from the site's root:
 * `/downtime/#d2-4`; and every side by its own anchor, `#d2`. What the binder does not hold is left out.
 */
export function listPlaces(
  sides: readonly NumberedSide[],
  { targets }: Pick<Directory, 'targets'>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, page, holds, addresses } of sides) {
    places.set(`#${id}`, { page, anchor: id });
    for (const address of addresses) {
      if (!places.has(address)) places.set(address, { page, anchor: id });
    }
    for (const held of holds) {
      const href = targets.get(held)?.href;
      if (href !== undefined) places.set(href, { page, anchor: isId(held) ? anchorOf(held) : id });
    }
  }
  return places;
}

function isId(name: string): boolean {
  return /^[A-Z]\d/.test(name);
}
