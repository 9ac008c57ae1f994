import { type ActivityRow, listActivity } from '../../domain/incident/activity.ts';
import { listAnswers, NOT_PROVIDED } from '../../domain/incident/answer-labels.ts';
import { cutValue, fitRows } from '../../domain/incident/fit-record.ts';
import { type IncidentRecord, nameOfPractice } from '../../domain/incident/record.ts';
import { formatTime, zoneOf } from '../../domain/incident/timestamps.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession } from './incident-session.ts';
import { makeRecord } from './make-record.ts';

/** What is printed: the record of this incident, the same with nothing filled in, or the checklist as it stands. */
export type PrintedKind = 'record' | 'blank-record' | 'checklist';

/** How many rows to write on follow the log. */
const BLANK_ROWS = 3;

/** The record as it is printed. It is filled in when the browser begins to print, from a menu or from a button. */
export function openRecordSheet(root: HTMLElement, session: IncidentSession) {
  const sheet = findPart(root, '[data-record]');
  const rows = findPart(sheet, '[data-rows]');
  const blankRows = [...rows.children];
  let asked: PrintedKind | undefined;

  window.addEventListener('beforeprint', () => {
    const what = asked ?? (session.moment.incident ? 'record' : undefined);
    if (what !== undefined) root.dataset.print = what;
    if (what !== 'record') return;
    const record = makeRecord(session);
    for (const [id, value] of listValues(record)) {
      write(findPart(sheet, `[data-value="${id}"]`), cutValue(id, value));
    }
    findPart(sheet, '[data-changed]').hidden = !record.contentChanged;
    write(findPart(sheet, '[data-zone]'), `(${zoneOf(record.generatedAt)})`);
    const written = fitRows(listActivity(record.log, record.knowledge)).map((row) =>
      writeRow(row, zoneOf(record.generatedAt)),
    );
    rows.replaceChildren(...written, ...blankRows.slice(0, BLANK_ROWS));
  });
  window.addEventListener('afterprint', () => {
    delete root.dataset.print;
    asked = undefined;
    for (const place of sheet.querySelectorAll<HTMLElement>('[data-value], [data-zone]'))
      write(place, '');
    findPart(sheet, '[data-changed]').hidden = true;
    rows.replaceChildren(...blankRows);
  });
  return {
    print: (what: PrintedKind) => {
      asked = what;
      window.print();
    },
  };
}

/** What stands in each place of the sheet, by the ID of the place. */
function listValues(record: IncidentRecord): [string, string][] {
  const { id, state, packet, site, knowledge, generatedAt } = record;
  const tell = (at: string | null) => (at === null ? NOT_PROVIDED : formatTime(at));
  return [
    ['incident', id],
    ['practice', nameOfPractice(record)],
    ['from', tell(state.startedAt)],
    ['to', tell(state.lastAt)],
    ['site', `${site.title}, ${site.address}`],
    ['version', site.contentVersion],
    ['generated', formatTime(generatedAt)],
    ...listAnswers(state.answers, knowledge).map(({ question, answer }): [string, string] => [
      question,
      answer,
    ]),
    ...packet.entries.map((entry): [string, string] => [
      entry.id,
      // The log says it in full, a few lines below.
      (entry.id === 'steps-tried' && entry.value ? 'See the log' : entry.value) || NOT_PROVIDED,
    ]),
  ];
}

function writeRow(
  { day, time, zone, id, text, by, isPriority }: ActivityRow,
  usualZone: string,
): HTMLElement {
  const row = document.createElement('tr');
  const when = [day, time, zone === usualZone ? '' : zone].filter(Boolean).join(' ');
  for (const words of [when, id, `${isPriority ? '! ' : ''}${text}`, by]) {
    row.append(document.createElement('td'));
    if (row.lastElementChild !== null) row.lastElementChild.textContent = words;
  }
  return row;
}
