import { writeCalendar } from '../../domain/incident/calendar.ts';
import { readClock, usualClock } from '../../domain/incident/clock.ts';
import { writeRecord, writeSummary } from '../../domain/incident/record.ts';
import { proposeReminders } from '../../domain/incident/reminders.ts';
import { copyText } from './copy-text.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession } from './incident-session.ts';
import { makeRecord } from './make-record.ts';
import type { PrintedKind } from './record-sheet.ts';
import { saveFile } from './save-file.ts';

/** What lets the record out of the page. */
export interface ExportTools {
  /** True where the reader has nothing to keep back, or goes on all the same. */
  ask: () => Promise<boolean>;
  print: (what: PrintedKind) => void;
}

/** Print, copy, text file and reminders. What names personal data is asked about first. */
export function openExports(
  root: HTMLElement,
  session: IncidentSession,
  { ask, print }: ExportTools,
) {
  const said = findPart(root, '[data-exported]');
  const onClick = (name: string, act: () => void) =>
    findPart(root, `[data-do="${name}"]`).addEventListener('click', act);
  const guarded = (name: string, act: () => void) =>
    onClick(name, async () => {
      write(said, '');
      if (await ask()) act();
    });

  guarded('print-record', () => print('record'));
  guarded('print-checklist', () => print('checklist'));
  onClick('print-blank', () => print('blank-record'));
  guarded('copy', async () => {
    const place = findPart(root, '[data-copy-by-hand]');
    const isCopied = await copyText(writeSummary(makeRecord(session)), place);
    write(said, isCopied ? 'Copied. Paste it into a message or a ticket.' : '');
  });
  guarded('save-text', () => {
    const record = makeRecord(session);
    saveFile(`incident-${record.id}.txt`, 'text/plain', writeRecord(record));
    write(said, 'Saved as a text file.');
  });
  onClick('save-reminders', () => {
    const { id } = makeRecord(session);
    saveFile(`incident-${id}.ics`, 'text/calendar', writeReminders(session, id));
    write(said, 'Saved. Open the file to put both reminders into your calendar.');
  });
}

function writeReminders({ moment, knowledge }: IncidentSession, incidentId: string): string {
  const { now, state, incident } = moment;
  const clock = incident?.clock ?? usualClock(knowledge.practice.clock);
  const startedAt = state.startedAt ?? now;
  const told = state.toldStaff.at(-1)?.at ?? null;
  const reminders = proposeReminders({
    incidentId,
    nextUpdate: readClock(clock, startedAt, told, now).nextUpdate,
    startedAt,
    now,
    updateMinutes: clock.updateMinutes,
    formsHours: knowledge.practice.clock.forms_hours,
  });
  return writeCalendar(incidentId, reminders, now);
}
