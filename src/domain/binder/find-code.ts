import type { Tab } from '../../schemas/page.ts';
import type { NumberedSide } from './side.ts';

/** Lines of 12 pt type that a code with its address takes on the first side of a tab. */
export const CODE_LINES = 9;

/**
 * The tab whose code stands on a side: each on its first side. That of the downtime procedure stands on the
 * cover, since the quick card has no room to spare.
 */
export function findCode(side: NumberedSide, sides: readonly NumberedSide[]): Tab | undefined {
  if (side.kind === 'cover') return 'D';
  if (side.tab === undefined || side.tab === 'D') return undefined;
  const first = sides.find(({ tab }) => tab === side.tab);
  return first?.page === side.page ? side.tab : undefined;
}
