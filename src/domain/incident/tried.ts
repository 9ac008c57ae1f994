import type { IncidentState, Mark } from './replay.ts';
import { compareTimes } from './timestamps.ts';

/** One step that was tried, with its result. */
export interface TriedStep {
  /** The line's ID; undefined for a reset that was counted by itself. */
  item?: string;
  at: string;
  result: 'done' | 'did not work' | 'failed';
}

const RESULTS = { ticked: 'done', 'did-not-work': 'did not work' } as const;

/**
 * What was tried, in the order of time: every mark on a step of an issue or of the workflow, and every reset that
 * failed. The checklist's own lines (C1.2) try nothing, and putting back is no try.
 */
export function listTried({ marks, resetFailures }: IncidentState): TriedStep[] {
  const steps = [...marks].flatMap(([item, made]) => made.flatMap((mark) => toTried(item, mark)));
  const resets = resetFailures.map(({ at }) => ({ at, result: 'failed' as const }));
  return [...steps, ...resets].sort((a, b) => compareTimes(a.at, b.at));
}

/** When something last failed, or null. */
export function findLastFailure(state: IncidentState): string | null {
  return listTried(state).findLast(({ result }) => result !== 'done')?.at ?? null;
}

function toTried(item: string, { kind, at }: Mark): TriedStep[] {
  if (kind === 'not-applicable' || !/^[AB][\d.]+$/.test(item)) return [];
  return [{ item, at, result: RESULTS[kind] }];
}
