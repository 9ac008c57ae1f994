import { TAB_PAGES } from '../content/labels.ts';
import type { NumberedSide } from './side.ts';

/** Lines of 12 pt type that a code with its address takes on the first side of a tab. */
export const CODE_LINES = 9;

/**
 * The page whose code stands on a side, from the site's root: each tab's on its first side. That of the
 * downtime procedure stands on the cover, since the quick card has no room to spare.
 */
export function findCode(side: NumberedSide, sides: readonly NumberedSide[]): string | undefined {
  if (side.kind === 'cover') return TAB_PAGES.D.href;
  if (side.tab === undefined || side.tab === 'D') return undefined;
  const first = sides.find(({ tab }) => tab === side.tab);
  return first?.page === side.page ? TAB_PAGES[side.tab].href : undefined;
}
