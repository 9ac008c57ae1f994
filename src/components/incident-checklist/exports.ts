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
  /** Acts, and says what the button has to say of it where the act has come to something. */
  const onClick = (name: string, act: () => unknown) => {
    const button = findPart(root, `[data-do="${name}"]`);
    button.addEventListener('click', async () => {
      write(said, '');
      if ((await act()) !== false) write(said, button.dataset.says ?? '');
    });
  };
  const guarded = (name: string, act: () => unknown) =>
    onClick(name, async () => (await ask()) && act());

  guarded('print-record', () => print('record'));
  guarded('print-checklist', () => print('checklist'));
  onClick('print-blank', () => print('blank-record'));
  guarded('copy', () => {
    const place = findPart(root, '[data-copy-by-hand]');
    return copyText(writeSummary(makeRecord(session)), place);
  });
  guarded('save-text', () => {
    const record = makeRecord(session);
    saveFile(`incident-${record.id}.txt`, 'text/plain', writeRecord(record));
  });
  onClick('save-reminders', () => {
    const { id } = makeRecord(session);
    saveFile(`incident-${id}.ics`, 'text/calendar', writeReminders(session, id));
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
