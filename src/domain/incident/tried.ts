import type { Knowledge } from './knowledge.ts';
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
 * Steps of an issue and of the workflow up to B7. B0.1 and B0.2 only ask whether others are stopped too, B8 is the call
 * itself, and a page or a form tries nothing.
 */
const TRY = /^(?:A\d|B0\.3|B[1-7])/;

/**
 * What was tried, in the order of time: every mark on a line that stands for a step of an issue or of the workflow, and
 * every reset that failed. Putting back is no try.
 */
export function listTried(
  { marks, resetFailures }: IncidentState,
  { lines }: Pick<Knowledge, 'lines'>,
): TriedStep[] {
  const steps = [...marks].flatMap(([item, made]) =>
    TRY.test(lines[item]?.paper ?? '') ? made.flatMap((mark) => toTried(item, mark)) : [],
  );
  const resets = resetFailures.map(({ at }) => ({ at, result: 'failed' as const }));
  return [...steps, ...resets].sort((a, b) => compareTimes(a.at, b.at));
}

function toTried(item: string, { kind, at }: Mark): TriedStep[] {
  return kind === 'not-applicable' ? [] : [{ item, at, result: RESULTS[kind] }];
}
