import type { Tab } from '../../schemas/page.ts';

/** What a side shows; each kind has its own component. */
export type SideKind =
  | 'cover'
  | 'contents'
  | 'quick-card'
  | 'roles'
  | 'start'
  | 'phase'
  | 'routes'
  | 'form'
  | 'appendix'
  | 'page'
  | 'issue'
  | 'step'
  | 'triage'
  | 'checklist'
  | 'record'
  | 'planning'
  | 'drill'
  | 'questions'
  | 'symptoms';

/** Where a side belongs: the core is what an outage needs, the appendix what is read before and after. */
export type Part = 'core' | 'appendix';

/** One box of exactly one sheet side. Its place in the list of sides is its page number. */
export interface Side {
  /** Lasting anchor on the binder's page: `cover`, `d1`, `p3`, `f-2`. */
  id: string;
  part: Part;
  /** The lettered tab it stands under; the first sides and the index have none. */
  tab: Tab | undefined;
  /** The name of its section, as its head prints it. */
  section: string;
  title: string;
  kind: SideKind;
  /** The IDs of what it shows, in order: a phase, three routes, some questions. */
  shows: readonly string[];
  /** Every ID that a reader may look for and finds on it, actions included. */
  holds: readonly string[];
  /** Addresses of the site, from its root, that this side stands for on paper. */
  addresses: readonly string[];
}

/** A side with its page number, from 1. */
export interface NumberedSide extends Side {
  page: number;
}

/** Numbers the sides in their order. */
export function numberSides(sides: readonly Side[]): NumberedSide[] {
  return sides.map((side, index) => ({ ...side, page: index + 1 }));
}

/** How many sides the core may have. */
export const MOST_CORE_SIDES = 24;
