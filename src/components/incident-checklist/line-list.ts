import type { Knowledge } from '../../domain/incident/knowledge.ts';
import { findOpenPutBacks } from '../../domain/incident/next-step.ts';
import { itemsOf, type PlanItem } from '../../domain/incident/plan.ts';
import { standingMark } from '../../domain/incident/replay.ts';
import { findPart } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';
import { type LineView, openLine } from './line-view.ts';

/** What {@link openLineList} answers. */
export type LineList = ReturnType<typeof openLineList>;

/** The lines of the checklist: puts those of the plan in their order, hides the others, and marks the next. */
export function openLineList(root: HTMLElement, session: IncidentSession) {
  const list = findPart(root, '[data-list]');
  const views = new Map(
    [...list.querySelectorAll<HTMLElement>('[data-step]')].map((line) => [
      line.dataset.step ?? '',
      openLine(line, root, session),
    ]),
  );
  let shown = '';
  return {
    show: (moment: Moment) => {
      const { state, instruction } = moment;
      const places = placeItems(moment, session.knowledge);
      const order = places.map(({ items }) => items.map(({ key }) => key).join()).join(';');
      if (order !== shown) arrange(list, views, places);
      shown = order;
      const nextKey = instruction.kind === 'item' ? instruction.item.key : undefined;
      const isStopped = instruction.kind === 'stop';
      list.toggleAttribute('data-stopped', isStopped);
      for (const item of places.flatMap(({ items }) => items)) {
        views.get(item.key)?.show(item, {
          mark: standingMark(state, item.key),
          isNext: item.key === nextKey,
          isStopped,
        });
      }
    },
    /** Moves the reader to a line. */
    focus: (key: string) => views.get(key)?.focus(),
  };
}

interface PlacedItems {
  point: string;
  items: PlanItem[];
}

/** What is still to be put back stands first at the last pause point, also where an answer took its test off the list. */
function placeItems({ plan, state }: Moment, knowledge: Knowledge): PlacedItems[] {
  const known = new Set(itemsOf(plan).map(({ key }) => key));
  const open = findOpenPutBacks(knowledge, state).filter(({ key }) => !known.has(key));
  return plan.points.map(({ id, items }, index) => ({
    point: id,
    items: index === plan.points.length - 1 ? [...open, ...items] : items,
  }));
}

/** Shows and orders the lines; what stands in its place already is not touched, since each move costs the reader time. */
function arrange(list: HTMLElement, views: Map<string, LineView>, places: PlacedItems[]) {
  const focused = document.activeElement;
  const shown = new Set(places.flatMap(({ items }) => items.map(({ key }) => key)));
  for (const [key, { line }] of views) {
    if (line.hidden === shown.has(key)) line.hidden = !line.hidden;
  }
  for (const { point, items } of places) {
    const lines = findPart(list, `[data-point="${point}"] [data-lines]`);
    let place = nextShown(lines.firstElementChild);
    for (const { key } of items) {
      const line = views.get(key)?.line;
      if (line === place) place = nextShown(line?.nextElementSibling);
      else if (line !== undefined) lines.insertBefore(line, place);
    }
  }
  // Moving an element takes the focus from what stands in it.
  if (focused instanceof HTMLElement && list.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}

function nextShown(line: Element | null | undefined): HTMLElement | null {
  let place = line;
  while (place instanceof HTMLElement && place.hidden) place = place.nextElementSibling;
  return place instanceof HTMLElement ? place : null;
}
