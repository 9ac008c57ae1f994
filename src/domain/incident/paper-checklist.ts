import { NO_ANSWERS } from './answers.ts';
import type { Knowledge } from './knowledge.ts';
import type { PlanItem, PlanPoint } from './plan.ts';
import { planChecklist } from './plan-checklist.ts';

/** One row to tick by pen: a line of the checklist, or those of one workflow step under its name. */
export interface PaperRow {
  /** As printed: `B0`. */
  id: string;
  does: string;
  /** The lines that share the row, each with a box of its own. */
  items: PlanItem[];
}

/** A pause point as it is worked by pen. */
export interface PaperPoint extends Pick<PlanPoint, 'id' | 'title' | 'mode'> {
  rows: PaperRow[];
  /** What a test changed and has to be put back, in one row. */
  putBack: PlanItem[];
}

/**
 * The checklist for somebody who has answered nothing, as one side has room for it: lines of one workflow step
 * that follow each other share a row, since the step's own side has their words.
 */
export function listPaperPoints(knowledge: Knowledge): PaperPoint[] {
  return planChecklist(NO_ANSWERS, knowledge).points.map(({ id, title, mode, items }) => ({
    id,
    title,
    mode,
    rows: joinSteps(
      items.filter(({ kind }) => kind !== 'put-back'),
      knowledge,
    ),
    putBack: items.filter(({ kind }) => kind === 'put-back'),
  }));
}

function joinSteps(items: readonly PlanItem[], { steps }: Knowledge): PaperRow[] {
  const rows: PaperRow[] = [];
  for (const item of items) {
    const step = steps.find(({ actions }) => actions.includes(item.id));
    const last = rows.at(-1);
    const isSame =
      step !== undefined && last !== undefined && step.actions.includes(last.items[0]?.id ?? '');
    if (isSame) {
      last.items.push(item);
      last.id = step.id;
      last.does = step.title;
    } else {
      rows.push({ id: item.id, does: item.action, items: [item] });
    }
  }
  return rows;
}

/** The checklist's own lines that are printed, so that a reference to one finds its side. */
export function ownIds(points: readonly PaperPoint[]): string[] {
  return points.flatMap(({ id, rows }) => [
    id,
    ...rows.map((row) => row.id).filter((own) => own.startsWith(`${id}.`)),
  ]);
}
