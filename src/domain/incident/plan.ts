import type { MODES } from '../../schemas/pause-point.ts';
import type { Actor } from '../../schemas/people.ts';
import type { Answers } from './answers.ts';
import type { Place } from './knowledge.ts';

/** Where a reader goes when a line did not work. */
export interface IfNot {
  /** What is seen instead. */
  says?: string;
  /** The ID or name as the content has it. */
  goTo: string;
  /** The line of this checklist to go on with, if it leads to one. */
  item?: string;
  /** The issue to take as the new first answer, if it leads to another one. */
  issue?: string;
  /** True where it leads to nothing but this list itself: the reader goes on with what is open. */
  staysHere?: boolean;
  /** Where it stands on the site. */
  place?: Place;
}

/** One line of a checklist. */
export interface PlanItem {
  /** What the log calls it: its ID, for a put-back `<ID>/back`. Unique in a plan and the same in every plan. */
  key: string;
  /** The step it comes from, as printed: `B3.2`. */
  id: string;
  kind: 'line' | 'put-back' | 'completion';
  action: string;
  expect: string;
  who: Actor[];
  ifNot?: IfNot;
  /** Why it is on this list. */
  why: string;
  /** The step or page that has it on paper. */
  paper: string;
  /** Where it stands on the site, from the root. */
  href: string;
  /** True where a sign of compromise shows here: if it did not work, the list stops. */
  stops: boolean;
}

/** A part of the list that is worked in one go, with at most nine lines. The last is the completion line. */
export interface PlanPoint {
  id: string;
  slug: string;
  title: string;
  mode: (typeof MODES)[number];
  summary: string;
  items: PlanItem[];
}

/** Something that is not on the list, and why. */
export interface LeftOut {
  id: string;
  title: string;
  reason: string;
}

/** A checklist for one set of answers. */
export interface Plan {
  /** The answers as they were taken: what the practice's settings say stands for "I do not know". */
  settled: Answers;
  points: PlanPoint[];
  leftOut: LeftOut[];
  /** Who can usually act on this issue: the first of those its page names. */
  owner: Actor;
}

/** The most lines of a pause point (Gawande's checklist for checklists: fewer than ten). */
export const MOST_ITEMS = 9;

/** The page that says what to do at signs of compromise; a line that leads there stops the list. */
export const COMPROMISE = 'suspected-compromise';

/** Every line of a plan in its order. */
export function itemsOf(plan: Plan): PlanItem[] {
  return plan.points.flatMap(({ items }) => items);
}

/** What the log calls the line that puts back what another changed. */
export function putBackKey(id: string): string {
  return `${id}/back`;
}
