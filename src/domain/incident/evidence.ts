import type { EscalationRule } from '../../schemas/escalation.ts';
import { type Answers, UNKNOWN, WHOS } from './answers.ts';
import type { Knowledge } from './knowledge.ts';
import { itemsOf, type Plan } from './plan.ts';
import { type IncidentState, standingMark } from './replay.ts';
import { countsFor, findFailure, type IssueRule } from './rules.ts';
import { compareTimes } from './timestamps.ts';

type Network = EscalationRule['networks'][number];
type Scope = EscalationRule['scope'];

/** One thing in the log that counts toward a rule. */
export interface Evidence {
  at: string;
  /** The line that did not work; undefined for a reset that was counted by itself. */
  item?: string;
  networks: Network[];
  scope: Scope;
}

/** Everything in the log that counts toward a rule, in the order of time. */
export function collectEvidence(
  { rule }: IssueRule,
  state: IncidentState,
  plan: Plan,
  knowledge: Knowledge,
): Evidence[] {
  const { who } = plan.settled;
  const scope: Scope = who === UNKNOWN ? 'me' : who;
  const failed = [...state.marks].flatMap(([item, marks]) => {
    const failure = findFailure(item, knowledge);
    // A lock that was lifted in the end does not stand any more; what failed once has failed.
    const stands = rule.event !== 'still-locked' || isFailed(item, state);
    if (!countsFor(rule, item, knowledge) || !stands) return [];
    const networks = failure?.networks.map((network) => resolveHere(network, plan.settled)) ?? [];
    return marks
      .filter(({ kind }) => kind === 'did-not-work')
      .map(({ at }) => ({ at, item, networks, scope: widest(scope, failure?.scope) }));
  });
  const resets =
    rule.event === 'reset-failed'
      ? state.resetFailures.map(({ at }) => ({ at, networks: [], scope }))
      : [];
  return [...failed, ...resets].sort((a, b) => compareTimes(a.at, b.at));
}

/** The networks on which the lines of a plan can find the portal unreachable. */
export function testableNetworks(plan: Plan, knowledge: Knowledge): Set<Network> {
  return new Set(
    itemsOf(plan)
      .flatMap(({ key }) => findFailure(key, knowledge)?.networks ?? [])
      .map((network) => resolveHere(network, plan.settled)),
  );
}

/** True where `scope` is at least as wide as `least`. */
export function reaches(scope: Scope, least: Scope): boolean {
  return WHOS.indexOf(scope) >= WHOS.indexOf(least);
}

function isFailed(item: string, state: IncidentState): boolean {
  return standingMark(state, item)?.kind === 'did-not-work';
}

/** Where the reader does not know the network, it is taken for the office's: most desks are there. */
function resolveHere(network: Network | 'here', { where }: Answers): Network {
  if (network !== 'here') return network;
  return where === UNKNOWN ? 'office' : where;
}

function widest(a: Scope, b: Scope | undefined): Scope {
  return b !== undefined && reaches(b, a) ? b : a;
}
