import type { Escalation } from './escalate.ts';
import type { NextStep } from './next-step.ts';
import { type IncidentState, lastMarkedAt } from './replay.ts';
import { compareTimes } from './timestamps.ts';

/** The one thing that the reader is told to do now. */
export type Instruction = NextStep | { kind: 'escalation'; escalation: Escalation };

/**
 * Chooses what the reader is told to do now, so that no two notices contradict each other. A sign of compromise comes
 * before all else. An escalation comes before the next line until the reader has marked a line after it.
 */
export function chooseInstruction(
  next: NextStep,
  escalations: readonly Escalation[],
  state: IncidentState,
): Instruction {
  if (next.kind === 'stop') return next;
  const marked = lastMarkedAt(state);
  const escalation = newest(escalations);
  const isCurrent =
    escalation !== undefined && (marked === null || compareTimes(escalation.at, marked) >= 0);
  return isCurrent ? { kind: 'escalation', escalation } : next;
}

function newest(escalations: readonly Escalation[]): Escalation | undefined {
  return escalations.reduce<Escalation | undefined>(
    (latest, one) => (latest && compareTimes(latest.at, one.at) > 0 ? latest : one),
    undefined,
  );
}
