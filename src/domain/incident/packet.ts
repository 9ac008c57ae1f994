import { describeNpiFault } from '../npi/describe-npi.ts';
import { labelOf } from './answer-labels.ts';
import { type Answers, UNKNOWN } from './answers.ts';
import type { Knowledge } from './knowledge.ts';
import type { PacketFieldId } from './packet-fields.ts';
import type { IncidentState } from './replay.ts';
import { formatTime, timeOfDay } from './timestamps.ts';
import { listTried, type TriedStep } from './tried.ts';

/** What was typed into the packet; a field that was not touched is not there. */
export type PacketValues = Partial<Record<PacketFieldId, string>>;

/** One entry of the support packet. */
export interface PacketEntry {
  id: PacketFieldId;
  label: string;
  hint?: string;
  /** Empty where nothing is known. */
  value: string;
  /** Where the value is from. What was typed counts before all else, and so does a field that was emptied. */
  from: 'typed' | 'practice' | 'answers' | 'browser' | 'log' | 'nowhere';
  /** A warning about the value; it stops nothing. */
  warning?: string;
}

/** The support packet and what it still lacks. */
export interface Packet {
  entries: PacketEntry[];
  /** How many of the entries that support will ask for have a value. */
  filled: number;
  total: number;
  /** Labels of those that have none, in the order of the call. */
  missing: string[];
}

/** What the packet is filled from, besides what was typed. */
export interface PacketSources {
  /** As the plan has settled them. */
  answers: Answers;
  state: IncidentState;
  /** "Microsoft Edge 131 on Windows 10 or 11", as offered by the browser; null where it is not known. */
  browser: string | null;
}

/** Support gives the reference number; it is not something support will ask for. */
const GIVEN_BY_SUPPORT: PacketFieldId = 'reference';

/** Fills the support packet: from what was typed, else from the practice's settings, the answers and the log. */
export function buildPacket(
  values: PacketValues,
  sources: PacketSources,
  knowledge: Knowledge,
): Packet {
  const entries = knowledge.packet.fields.map((field): PacketEntry => {
    const typed = values[field.id];
    const { value, from } =
      typed !== undefined && field.id !== 'steps-tried'
        ? ({ value: typed.trim(), from: 'typed' } as const)
        : findOffer(field.id, sources, knowledge);
    const warning = field.id === 'npi' ? describeNpiFault(value) : null;
    const { id, label, hint } = field;
    return { id, label, ...(hint && { hint }), value, from, ...(warning && { warning }) };
  });
  const asked = entries.filter(({ id }) => id !== GIVEN_BY_SUPPORT);
  const missing = asked.filter(({ value }) => value === '');
  return {
    entries,
    filled: asked.length - missing.length,
    total: asked.length,
    missing: missing.map(({ label }) => label),
  };
}

type Offer = Pick<PacketEntry, 'value' | 'from'>;

function findOffer(id: PacketFieldId, sources: PacketSources, knowledge: Knowledge): Offer {
  const { practice } = knowledge;
  const { answers, state, browser } = sources;
  const tried = listTried(state, knowledge);
  const failures = tried.filter(({ result }) => result !== 'done');
  const offer = (from: Offer['from'], value: string | null | undefined): Offer =>
    value ? { value, from } : { value: '', from: 'nowhere' };
  const answer = (question: 'where' | 'how' | 'who') =>
    offer('answers', labelOf(question, answers[question], knowledge));
  switch (id) {
    case 'npi':
      return offer('practice', practice.npis.length === 1 ? practice.npis[0]?.npi : null);
    case 'practice-name':
      return offer('practice', practice.name);
    case 'practice-address':
      return offer('practice', practice.address);
    case 'browser':
      return offer('browser', browser);
    case 'network':
      return answer('where');
    case 'sso':
      return offer(
        'answers',
        answers.how === UNKNOWN ? null : answers.how === 'sso' ? 'Yes' : 'No',
      );
    case 'users':
      return answer('who');
    case 'first-failure':
      return offer('log', tellFailure(failures[0]));
    case 'last-failure':
      return offer('log', tellFailure(failures.at(-1)));
    case 'steps-tried':
      return offer('log', tellTried(tried, knowledge));
    default:
      return offer('nowhere', null);
  }
}

function tellFailure(failure: TriedStep | undefined): string | undefined {
  return failure && formatTime(failure.at);
}

/** One line for each try, in words that somebody without this site understands. */
function tellTried(tried: readonly TriedStep[], { lines }: Knowledge): string {
  return tried
    .map(({ item, at, result }) => {
      const action = item === undefined ? 'Password reset' : (lines[item]?.do ?? item);
      const id = item === undefined ? '' : ` (${item})`;
      return `${timeOfDay(at)} ${action.replace(/\.$/, '')}${id}: ${result}`;
    })
    .join('\n');
}
