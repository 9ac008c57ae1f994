import type { Tab } from '../../schemas/page.ts';
import type { NumberedSide } from './side.ts';

/** Lines of 12 pt type that a code with its address takes on the first side of a tab. */
export const CODE_LINES = 9;

/**
 * The tab whose code stands on a side: each on its first side. Where that has no room to spare, it stands
 * elsewhere: the downtime procedure's on the cover, the checklist's on the record.
 */
export function findCode(side: NumberedSide, sides: readonly NumberedSide[]): Tab | undefined {
  if (side.kind === 'cover') return 'D';
  if (side.kind === 'record') return 'C';
  if (side.tab === undefined || side.tab === 'D' || side.tab === 'C') return undefined;
  const first = sides.find(({ tab }) => tab === side.tab);
  return first?.page === side.page ? side.tab : undefined;
}
