import type { EscalationRule } from '../../schemas/escalation.ts';
import { collectEvidence, type Evidence, reaches, testableNetworks } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import { findStop } from './next-step.ts';
import type { Plan } from './plan.ts';
import type { IncidentState } from './replay.ts';
import { collectRules, type IssueRule } from './rules.ts';
import { addMinutes, compareTimes, timeOfDay } from './timestamps.ts';

/** A rule whose condition is met. */
export interface Escalation extends IssueRule {
  /** When it was met. */
  at: string;
  /** What happened, with its times. */
  because: string;
  /** What to do now, in a few words; the rule's own sentence says it in full. */
  doNow: string;
}

/** What the rules need to know besides the log. */
export interface EscalationClock {
  now: string;
  /** When the announced maintenance window ends; null where none is announced. */
  maintenanceEnd: string | null;
  /** After how many minutes the next level is called: it stands in where no window is announced. */
  escalateMinutes: number;
}

const EVENT_WORDS: Record<EscalationRule['event'], string> = {
  'reset-failed': 'A reset failed',
  'step-failed': 'This did not work',
  'still-locked': 'The account was still locked',
  'seen-again-after-update': 'The problem was seen again after the update',
  unreachable: 'The portal could not be reached',
};

const CALLS: Record<EscalationRule['to'], string> = {
  you: 'Go on yourself.',
  'portal-administrator': 'Call the portal administrator now.',
  'clinic-it': 'Call clinic IT now.',
  payer: 'Call payer support now (B8).',
};

/**
 * The escalation rules that are met by what the log says, in the order of the rules. A sign of compromise silences
 * them: they send the reader on with the list, and it says that nothing on the list is done any more.
 */
export function escalate(
  plan: Plan,
  state: IncidentState,
  knowledge: Knowledge,
  clock: EscalationClock,
): Escalation[] {
  if (findStop(knowledge, state) !== undefined) return [];
  const testable = testableNetworks(plan, knowledge);
  return collectRules(plan, knowledge).flatMap((issueRule) => {
    const evidence = collectEvidence(issueRule, state, plan, knowledge);
    const met = findMet(issueRule.rule, evidence, testable);
    const at = met && reachedAt(issueRule.rule, met, state, clock);
    if (at === undefined) return [];
    const { event, to } = issueRule.rule;
    const because = `${EVENT_WORDS[event]}: ${met?.map(tell).join(', ')}.`;
    return [{ ...issueRule, at, because, doNow: CALLS[to] }];
  });
}

/** The pieces of evidence that meet a rule's count, scope and networks within its window, or undefined. */
function findMet(
  { count, window_minutes, scope, networks }: EscalationRule,
  evidence: readonly Evidence[],
  testable: ReadonlySet<string>,
): Evidence[] | undefined {
  // Nobody can find the portal unreachable over a VPN that is not there; yet one network says nothing of several.
  const needed = networks.filter((network) => testable.has(network));
  if (needed.length < Math.min(2, networks.length)) return undefined;
  for (const [index, latest] of evidence.entries()) {
    const within = evidence
      .slice(0, index + 1)
      .filter(({ at }) => isWithin(at, latest.at, window_minutes));
    const isWide = within.some((piece) => reaches(piece.scope, scope));
    const onAll = needed.every((network) =>
      within.some((piece) => piece.networks.includes(network)),
    );
    if (within.length >= count && isWide && onAll) return within;
  }
  return undefined;
}

function isWithin(at: string, latest: string, minutes: number | undefined): boolean {
  return minutes === undefined || compareTimes(addMinutes(at, minutes), latest) >= 0;
}

/** When a rule is met for good: at its last piece of evidence, or once the lock has outlasted the window. */
function reachedAt(
  rule: EscalationRule,
  met: readonly Evidence[],
  { startedAt }: IncidentState,
  { now, maintenanceEnd, escalateMinutes }: EscalationClock,
): string | undefined {
  const last = met.at(-1)?.at;
  if (!rule.outlasts_maintenance || startedAt === null || last === undefined) return last;
  const end = maintenanceEnd ?? addMinutes(startedAt, escalateMinutes);
  if (compareTimes(now, end) < 0) return undefined;
  return compareTimes(last, end) > 0 ? last : end;
}

function tell({ item, at }: Evidence): string {
  return `${item === undefined ? '' : `${item} at `}${timeOfDay(at)}`;
}
