import type { EscalationRule } from '../../schemas/escalation.ts';
import type { Failure } from '../../schemas/failure.ts';
import type { IncidentQuestion } from '../../schemas/incident-question.ts';
import type { PacketContent } from '../../schemas/packet-field.ts';
import type { PausePoint, VPN_RULES } from '../../schemas/pause-point.ts';
import type { Actor } from '../../schemas/people.ts';
import type { Practice } from '../../schemas/practice.ts';

/** A place a reader can be sent to, on the site and on paper. */
export interface Place {
  /** The ID as readers say it: `B3`, `A2`, `C1`; empty for a page without one. */
  label: string;
  title: string;
  /** Address from the site's root. */
  href: string;
}

/** One thing to do, as it stands in a step, an issue or the checklist itself. Texts are plain. */
export interface Line {
  id: string;
  do: string;
  expect: string;
  ifNot?: { says?: string; goTo: string };
  who: Actor[];
  /** How a change is undone that this line makes for a test. */
  putBack?: string;
  /** Where the same stands on paper: its own ID, or what a line of the checklist names. */
  paper: string;
  /** Where it stands on the site, from the root. */
  href: string;
}

/** One pause point, without the texts of its lines. */
export interface KnownPoint
  extends Pick<
    PausePoint,
    'id' | 'slug' | 'title' | 'mode' | 'summary' | 'groups' | 'covered' | 'put_backs'
  > {
  /** ID of the completion line. */
  completion: string;
}

/** An issue as far as the checklist needs it. */
export interface KnownIssue {
  id: string;
  number: string;
  title: string;
  who: Actor[];
  /** IDs of its own steps. */
  steps: string[];
  escalation: EscalationRule[];
}

/** A workflow step as far as the checklist needs it. */
export interface KnownStep {
  id: string;
  title: string;
  /** IDs of its actions. */
  actions: string[];
}

/** What the practice has settled about itself; null and empty where it has filled in nothing. */
export interface KnownPractice {
  name: string | null;
  /** On one line. */
  address: string | null;
  npis: { name: string; npi: string }[];
  signIn: Practice['portal']['sign_in'];
  vpn: (typeof VPN_RULES)[number];
  clock: Practice['clock'];
}

/** Everything the checklist is made from: plain data, so that a page can carry it as JSON. */
export interface Knowledge {
  issues: KnownIssue[];
  steps: KnownStep[];
  /** The lines that can stand on a checklist, by ID. */
  lines: Record<string, Line>;
  points: KnownPoint[];
  questions: IncidentQuestion[];
  failures: Failure[];
  packet: PacketContent;
  /** What IDs and names lead to, for those that are named and are no line themselves. */
  places: Record<string, Place>;
  practice: KnownPractice;
}

/** The issue with an ID, or undefined. */
export function findIssue(knowledge: Knowledge, id: string): KnownIssue | undefined {
  return knowledge.issues.find((issue) => issue.id === id);
}

/** The IDs that the question "What do you see?" can be answered with. */
export function issueIds(knowledge: Knowledge): string[] {
  return knowledge.issues.map(({ id }) => id);
}
