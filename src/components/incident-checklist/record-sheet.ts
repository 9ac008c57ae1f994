import { listActivity } from '../../domain/incident/activity.ts';
import { listAnswers, NOT_PROVIDED } from '../../domain/incident/answer-labels.ts';
import { formatTime } from '../../domain/incident/timestamps.ts';
import { findPart } from './find-part.ts';
import type { IncidentSession } from './incident-session.ts';
import { makeRecord } from './make-record.ts';

/** What is printed: the record of this incident, the same with nothing filled in, or the checklist as it stands. */
export type PrintedKind = 'record' | 'blank-record' | 'checklist';

/** The record as it is printed. It is filled in when the browser begins to print, from a menu or from a button. */
export function openRecordSheet(root: HTMLElement, session: IncidentSession) {
  const sheet = findPart(root, '[data-record]');
  const rows = findPart(sheet, '[data-rows]');
  const blankRows = [...rows.children];
  let asked: PrintedKind | undefined;

  const empty = () => {
    for (const place of sheet.querySelectorAll('[data-value]')) place.textContent = '';
    findPart(sheet, '[data-changed]').hidden = true;
    rows.replaceChildren(...blankRows);
  };
  window.addEventListener('beforeprint', () => {
    const what = asked ?? (session.moment.incident ? 'record' : 'checklist');
    root.dataset.print = what;
    empty();
    if (what === 'record') fill(sheet, rows, blankRows, session);
  });
  window.addEventListener('afterprint', () => {
    delete root.dataset.print;
    asked = undefined;
    empty();
  });
  return {
    print: (what: PrintedKind) => {
      asked = what;
      window.print();
    },
  };
}

function fill(
  sheet: HTMLElement,
  rows: HTMLElement,
  blankRows: Element[],
  session: IncidentSession,
) {
  const record = makeRecord(session);
  const { state, packet, site, knowledge } = record;
  const tell = (at: string | null) => (at === null ? NOT_PROVIDED : formatTime(at));
  const values: [string, string][] = [
    ['incident', record.id],
    ['practice', knowledge.practice.name ?? NOT_PROVIDED],
    ['from', tell(state.startedAt)],
    ['to', tell(state.lastAt)],
    ['site', `${site.title}, ${site.address}`],
    ['version', site.contentVersion],
    ['generated', formatTime(record.generatedAt)],
    ...listAnswers(state.answers, knowledge).map(({ question, answer }): [string, string] => [
      question,
      answer,
    ]),
    ...packet.entries.map(({ id, value }): [string, string] => [
      id,
      id === 'steps-tried' && value ? 'See the log' : value || NOT_PROVIDED,
    ]),
  ];
  for (const [id, value] of values) findPart(sheet, `[data-value="${id}"]`).textContent = value;
  findPart(sheet, '[data-changed]').hidden = !record.contentChanged;
  const written = listActivity(record.log, knowledge).map(
    ({ day, time, zone, id, text, by, isPriority }) =>
      writeRow([`${day} ${time} ${zone}`, id, `${isPriority ? '! ' : ''}${text}`, by]),
  );
  rows.replaceChildren(...written, ...blankRows.slice(0, 4));
}

function writeRow(cells: readonly string[]): HTMLElement {
  const row = document.createElement('tr');
  row.append(
    ...cells.map((text) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      return cell;
    }),
  );
  return row;
}
