import { describeDifference, findDifference, type Release } from './compare-release.ts';
import { type Control, compareVersions } from './document-control.ts';

/** Whether a version may be recorded, and what to tell about it. */
export interface ReleasePlan {
  /** `record` writes it, `refuse` must not, and with `keep` there is nothing to do. */
  decision: 'record' | 'refuse' | 'keep';
  says: string;
}

/**
 * Decides whether the procedure as it stands may be recorded as its version. A version can be recorded anew
 * until the day it comes into force is over; from then on copies of it are relied on, and it stays as it is.
 *
 * @param recorded undefined where nothing has been recorded
 * @param today `YYYY-MM-DD`
 */
export function planRelease(
  recorded: Release | undefined,
  now: Release,
  { effective }: Pick<Control, 'effective'>,
  today: string,
): ReleasePlan {
  const version = `Version ${now.version}`;
  if (recorded === undefined) return { decision: 'record', says: `${version} is recorded.` };
  const order = compareVersions(now.version, recorded.version);
  const difference = describeDifference(findDifference(recorded, now));
  if (order < 0) {
    return {
      decision: 'refuse',
      says: `${version} is older than version ${recorded.version}, which is recorded. → Raise version in document.yaml.`,
    };
  }
  if (order === 0 && difference === '') {
    return { decision: 'keep', says: `${version} is recorded already, and nothing has changed.` };
  }
  if (order === 0 && today > effective) {
    return {
      decision: 'refuse',
      says: `${version} is in force since ${effective}, and copies of it are in use. Since it was recorded ${difference}. → Raise version in document.yaml, with new dates and a line in revisions that names these parts.`,
    };
  }
  const changes =
    difference === '' ? 'No part has changed.' : `Since version ${recorded.version} ${difference}.`;
  return { decision: 'record', says: `${version} is recorded. ${changes}` };
}
