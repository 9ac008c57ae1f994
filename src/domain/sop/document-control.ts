import type { SopDocument } from '../../schemas/sop/document.ts';
import type { Fault } from './fault.ts';

/** The parts of document control that the rules look at. Days are `YYYY-MM-DD`. */
export type Control = Pick<
  SopDocument,
  'version' | 'effective' | 'replace_after' | 'supersedes'
> & { revisions: readonly { version: string; date: string }[] };

/** The shape of a document's ID: capitals and digits joined by hyphens, `SOP-DT-01`. */
export const DOCUMENT_ID = /^[A-Z]{2,}(-[A-Z0-9]{2,})+$/;

/** The shape of a version: `1.0`. */
export const VERSION = /^[1-9]\d*\.\d+$/;

/** A procedure is reviewed once a year at least, so no copy of it is good for longer. In days. */
export const LONGEST_USE_DAYS = 366;

/** What is wrong between version, dates and revision history. */
export function findControlFaults(control: Control): Fault[] {
  const { version, effective, replace_after, supersedes, revisions } = control;
  const [newest, previous] = revisions;
  const days = daysBetween(effective, replace_after);
  return [
    ...tell(
      newest?.version === version && newest.date === effective,
      ['revisions', 0],
      `must be the version in force, ${version} of ${effective}`,
    ),
    ...tell(
      supersedes === (previous?.version ?? null),
      ['supersedes'],
      previous === undefined
        ? 'belongs only to a document with an older version in its history; leave it empty'
        : `must be ${previous.version}, the version before in the history`,
    ),
    ...tell(
      days > 0 && days <= LONGEST_USE_DAYS,
      ['replace_after'],
      `must be a day after ${effective}, and at most ${LONGEST_USE_DAYS} days later`,
    ),
    ...revisions.slice(1).flatMap((older, index) => {
      const newer = revisions[index];
      const inOrder =
        newer !== undefined &&
        compareVersions(newer.version, older.version) > 0 &&
        newer.date >= older.date;
      return tell(
        inOrder,
        ['revisions', index + 1],
        `must be older than version ${newer?.version} above it: the newest comes first`,
      );
    }),
  ];
}

function tell(holds: boolean, path: Fault['path'], message: string): Fault[] {
  return holds ? [] : [{ path, message }];
}

/** Orders versions by their numbers: 1.9 before 1.10. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** What a printed copy of a version may still be used for. */
export type CopyState = 'not-yet-in-force' | 'in-force' | 'replace';

/** The state of a copy on a day, `YYYY-MM-DD`. On the last day it may still be used. */
export function stateOf(
  { effective, replace_after }: Pick<Control, 'effective' | 'replace_after'>,
  today: string,
): CopyState {
  if (today < effective) return 'not-yet-in-force';
  return today <= replace_after ? 'in-force' : 'replace';
}

/**
 * What a reader must know of the procedure's dates on a day, `YYYY-MM-DD`; empty while everything is in time.
 * @param reviewBy the day by which the procedure is to be reviewed.
 */
export function describeState(
  control: Pick<Control, 'effective' | 'replace_after'>,
  reviewBy: string,
  today: string,
): string {
  const told = {
    'not-yet-in-force': `This version comes into force on ${control.effective}. Until then the older one holds.`,
    'in-force': '',
    replace: `Copies of this version were to be replaced after ${control.replace_after}. Use it with care, and call to confirm each number.`,
  }[stateOf(control, today)];
  const overdue =
    today > reviewBy ? `Its review was due by ${reviewBy}: facts in it may have changed.` : '';
  return [told, overdue].filter(Boolean).join(' ');
}

function daysBetween(from: string, to: string): number {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  return (at(to) - at(from)) / 86_400_000;
}
