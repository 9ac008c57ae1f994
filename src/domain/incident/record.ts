import { listActivity } from './activity.ts';
import { listAnswers, NOT_PROVIDED } from './answer-labels.ts';
import type { Knowledge } from './knowledge.ts';
import type { IncidentEvent } from './log.ts';
import type { Packet } from './packet.ts';
import { RECORD_NOTE } from './record-parts.ts';
import type { IncidentState } from './replay.ts';
import { formatTime } from './timestamps.ts';
import { indent, toOneLine, underline, wrapText } from './wrap-text.ts';

/** Everything that the record of an incident is written from. */
export interface IncidentRecord {
  id: string;
  site: { title: string; address: string; contentVersion: string };
  /** Local time with offset, from the caller. */
  generatedAt: string;
  /** True where the content has changed since the incident began. */
  contentChanged: boolean;
  log: readonly IncidentEvent[];
  state: IncidentState;
  packet: Packet;
  knowledge: Knowledge;
}

/** The practice's name as the packet has it: typed, or from the practice's settings. */
export function nameOfPractice({ packet }: IncidentRecord): string {
  return packet.entries.find(({ id }) => id === 'practice-name')?.value || NOT_PROVIDED;
}

/** How many empty rows the log has at its end, for handwriting. */
const BLANK_ROWS = 8;
const BLANK_ROW = '____-__-__ __:__  ______  ______________________________________________';

/**
 * The record of an incident as plain text of at most 78 signs a line, in the shape of an ICS-214 activity log: title
 * block, all answers, the support packet, the log in the order of time on a 24-hour clock, rows to write on,
 * and a line to sign.
 */
export function writeRecord(record: IncidentRecord): string {
  const { site, knowledge, state } = record;
  return [
    ...underline('INCIDENT RECORD (ICS-214 activity log)'),
    ...pair('Incident', record.id),
    ...pair('Practice', nameOfPractice(record)),
    ...pair('From', state.startedAt === null ? NOT_PROVIDED : formatTime(state.startedAt)),
    ...pair('To', state.lastAt === null ? NOT_PROVIDED : formatTime(state.lastAt)),
    ...pair('Site', `${site.title}, ${site.address}`),
    ...pair('Content version', site.contentVersion),
    ...(record.contentChanged
      ? wrapText('The content has changed since the incident began; steps may read differently.')
      : []),
    ...pair('Generated at', formatTime(record.generatedAt)),
    '',
    ...underline('Answers'),
    ...listAnswers(state.answers, knowledge).flatMap(({ ask, answer }) => pair(ask, answer)),
    '',
    ...underline('Support packet'),
    ...record.packet.entries.flatMap(({ label, value }) => pair(label, value || NOT_PROVIDED)),
    '',
    ...underline('Activity log (24-hour clock)'),
    ...writeLog(record),
    ...Array.from({ length: BLANK_ROWS }, () => BLANK_ROW),
    '',
    ...underline('Prepared by'),
    'Name: ______________________________  Position: _________________________',
    '',
    'Signature: _________________________  Date and time: ____________________',
    '',
    ...wrapText(RECORD_NOTE),
    '',
  ].join('\n');
}

/** The record in short, for a message or a ticket: no blank rows and no line to sign. */
export function writeSummary(record: IncidentRecord): string {
  const { state, knowledge, packet } = record;
  return [
    `Portal sign-in incident ${record.id}`,
    `As of ${formatTime(record.generatedAt)}`,
    '',
    ...listAnswers(state.answers, knowledge).map(({ ask, answer }) => `${ask} ${answer}`),
    '',
    ...packet.entries.map(({ label, value }) => `${label}: ${value || NOT_PROVIDED}`),
    '',
    'What was done (24-hour clock)',
    ...listActivity(record.log, knowledge).map(
      ({ day, time, id, text, by }) =>
        `${[day, time, id].filter(Boolean).join(' ')} ${text}${by && ` [${by}]`}`,
    ),
  ]
    .map((line) => `${toOneLine(line)}\n`)
    .join('');
}

function writeLog({ log, knowledge }: IncidentRecord): string[] {
  let zone = '';
  return listActivity(log, knowledge).flatMap((row) => {
    const head = `${row.day} ${row.time}${row.by && `  [${row.by}]`}`;
    const place = row.zone === zone ? '' : `  (${row.zone})`;
    zone = row.zone;
    const mark = row.isPriority ? '! ' : '';
    const words = `${mark}${row.id && `${row.id}  `}${row.text}`;
    return [`${head}${place}`, ...indent(wrapText(words, 74), 4)];
  });
}

/** A label and its value, on one line where both fit and otherwise the value below. A question needs no colon. */
function pair(label: string, value: string): string[] {
  const head = label.endsWith('?') ? label : `${label}:`;
  const [line = '', ...more] = wrapText(`${head} ${value}`);
  return more.length === 0 ? [line] : [head, ...indent(wrapText(value, 74), 4)];
}
