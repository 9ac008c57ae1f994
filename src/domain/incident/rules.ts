import type { EscalationRule } from '../../schemas/escalation.ts';
import type { Failure } from '../../schemas/failure.ts';
import type { Knowledge, KnownIssue } from './knowledge.ts';
import { itemsOf, type Plan } from './plan.ts';

/** One escalation rule and the issue it stands under. */
export interface IssueRule {
  /** What the log calls it: the same as long as the rule says the same. */
  key: string;
  issue: KnownIssue;
  rule: EscalationRule;
}

/**
 * The rules that watch over a plan: those of its issue, and those of other issues that a line on the list can
 * set off. Two rules with the same condition are told once, the issue's own first.
 */
export function collectRules(plan: Plan, knowledge: Knowledge): IssueRule[] {
  const own = knowledge.issues.filter(({ id }) => id === plan.settled.see);
  const others = knowledge.issues.filter((issue) => !own.includes(issue));
  const rules = [
    ...own.flatMap(rulesOf),
    ...others.flatMap(rulesOf).filter((rule) => canFire(rule, plan, knowledge)),
  ];
  const known = new Set<string>();
  return rules.filter(({ rule }) => {
    const condition = conditionOf(rule);
    return !known.has(condition) && known.add(condition);
  });
}

function rulesOf(issue: KnownIssue): IssueRule[] {
  return issue.escalation.map((rule) => ({
    key: `${issue.id} ${conditionOf(rule)}`,
    issue,
    rule,
  }));
}

function conditionOf(rule: EscalationRule): string {
  const { event, step = '', count, window_minutes = '', outlasts_maintenance, scope, to } = rule;
  const networks = [...rule.networks].sort().join('+');
  return [event, step, count, window_minutes, outlasts_maintenance, scope, networks, to].join(' ');
}

/**
 * True where a line of another issue's plan can set off what the rule counts. A failed reset can be logged on any
 * list; a rule on a step of its issue's own needs that very step.
 */
function canFire({ issue, rule }: IssueRule, plan: Plan, knowledge: Knowledge): boolean {
  if (rule.event === 'reset-failed') return true;
  const isOwnStep = rule.step !== undefined && issue.steps.includes(rule.step);
  return itemsOf(plan).some(({ key }) =>
    isOwnStep ? key === rule.step : countsFor(rule, key, knowledge),
  );
}

/** True where a line that did not work counts toward a rule. */
export function countsFor({ event, step }: EscalationRule, item: string, knowledge: Knowledge) {
  const failure = findFailure(item, knowledge);
  if (event !== 'step-failed') return failure?.event === event;
  return item === step || (step !== undefined && failure?.steps.includes(step) === true);
}

/** Rules that nothing on their issue's lists can set off, whatever is answered. */
export function findUnreachableRules(knowledge: Knowledge): { issue: KnownIssue; index: number }[] {
  const groups = knowledge.points.flatMap((point) => point.groups);
  return knowledge.issues.flatMap((issue) => {
    const lines = groups
      .filter(({ when }) => when.see === undefined || when.see.includes(issue.id))
      .flatMap(({ steps }) => steps);
    return issue.escalation.flatMap((rule, index) =>
      lines.some((line) => countsFor(rule, line, knowledge)) ? [] : [{ issue, index }],
    );
  });
}

/** What a line counts as when it did not work, besides a failed step of its own ID. */
export function findFailure(item: string, { failures }: Knowledge): Failure | undefined {
  return failures.find((failure) => failure.item === item);
}
