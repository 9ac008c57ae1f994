import type { Action } from '../../schemas/action.ts';
import type { Failure } from '../../schemas/failure.ts';
import type { IncidentQuestion } from '../../schemas/incident-question.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { PacketContent } from '../../schemas/packet-field.ts';
import type { PausePoint } from '../../schemas/pause-point.ts';
import type { Actor } from '../../schemas/people.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Step } from '../../schemas/step.ts';
import type { Directory } from '../content/directory.ts';
import { toPlainText } from '../content/to-plain-text.ts';
import type { Knowledge, Line, Place } from './knowledge.ts';

/** The content that the checklist is made from, as the collections hold it, each in its order. */
export interface ChecklistContent {
  issues: readonly Issue[];
  steps: readonly Step[];
  points: readonly PausePoint[];
  questions: readonly IncidentQuestion[];
  failures: readonly Failure[];
  packet: PacketContent;
  practice: Practice;
}

/**
 * Gathers from the content what a checklist can be made from: the lines that a pause point takes, with their
 * marks as plain words, and nothing else, since a page carries all of it.
 */
export function gatherKnowledge(content: ChecklistContent, directory: Directory): Knowledge {
  const plain = (text: string) => toPlainText(text, directory);
  const all = new Map(collectLines(content, directory).map((line) => [line.id, line]));
  const lines = content.points
    .flatMap(({ groups, items }) => [
      ...groups.flatMap(({ steps }) => steps),
      ...items.map(({ id }) => id),
    ])
    .flatMap((id) => all.get(id) ?? []);
  return {
    issues: content.issues.map(({ id, number, title, who, steps, escalation }) => ({
      id,
      number,
      title,
      who,
      steps: steps.map((action) => action.id),
      escalation: escalation.map((rule) => ({ ...rule, sentence: plain(rule.sentence) })),
    })),
    steps: content.steps.map(({ id, title, actions }) => ({
      id,
      title,
      actions: actions.map((action) => action.id),
    })),
    lines: Object.fromEntries(lines.map((line) => [line.id, line])),
    points: content.points.map((point) => ({
      id: point.id,
      slug: point.slug,
      title: point.title,
      mode: point.mode,
      summary: point.summary,
      completion: point.items.at(-1)?.id ?? '',
      groups: point.groups,
      covered: point.covered,
      put_backs: point.put_backs,
    })),
    questions: [...content.questions],
    failures: [...content.failures],
    packet: content.packet,
    places: findPlaces(content, lines, directory),
    practice: readPractice(content.practice),
  };
}

function collectLines({ issues, steps, points }: ChecklistContent, directory: Directory): Line[] {
  return [
    ...issues.flatMap((issue) =>
      issue.steps.map((action) => toLine(action, readerOf(issue.who), directory)),
    ),
    ...steps.flatMap((step) => [
      toLine({ ...step, do: step.action }, step.who, directory),
      ...step.actions.map((action) => toLine(action, readerOf(step.who), directory)),
    ]),
    ...points.flatMap(({ items }) =>
      items.map((item) => ({ ...toLine(item, ['you'], directory), paper: item.see })),
    ),
  ];
}

/** An action that names nobody is for the reader, where the reader is among those who can act at all. */
function readerOf(who: readonly Actor[]): readonly Actor[] {
  return who.includes('you') ? ['you'] : who;
}

type Doable = Pick<Action, 'id' | 'do' | 'expect' | 'if_not' | 'who'> & { put_back?: string };

function toLine(action: Doable, usual: readonly Actor[], directory: Directory): Line {
  const { id, if_not, who, put_back } = action;
  const plain = (text: string) => toPlainText(text, directory);
  const says = if_not?.says && plain(if_not.says);
  return {
    id,
    do: plain(action.do),
    expect: plain(action.expect),
    ...(if_not && { ifNot: { ...(says && { says }), goTo: if_not.go_to } }),
    who: [...(who ?? usual)],
    ...(put_back && { putBack: plain(put_back) }),
    paper: id,
    href: directory.targets.get(id)?.href ?? '/',
  };
}

function findPlaces(
  { issues, points }: ChecklistContent,
  lines: readonly Line[],
  { targets }: Directory,
): Record<string, Place> {
  const isLine = new Set(lines.map(({ id }) => id));
  const named = [
    ...issues.map(({ id }) => id),
    ...lines.flatMap(({ paper, ifNot }) => [paper, ifNot?.goTo ?? []].flat()),
    ...points.flatMap(({ put_backs, covered }) => [
      ...put_backs.map(({ if_not }) => if_not.go_to),
      ...covered.map(({ step }) => step),
    ]),
  ].filter((name) => !isLine.has(name));
  return Object.fromEntries(
    [...new Set(named)].flatMap((name) => {
      const target = targets.get(name);
      return target === undefined ? [] : [[name, target]];
    }),
  );
}

function readPractice({ practice, portal, policy, clock }: Practice): Knowledge['practice'] {
  const address = practice.sites[0]?.address;
  const place = [address?.state, address?.zip].filter(Boolean).join(' ');
  const parts = [address?.street, address?.city, place].filter(Boolean);
  return {
    name: practice.name,
    address: parts.length === 0 ? null : parts.join(', '),
    npis: practice.npis,
    signIn: portal.sign_in,
    vpn: policy.vpn ?? 'not-set',
    clock,
  };
}
