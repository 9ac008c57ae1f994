import type { Copy } from './copy-address.ts';
import { compareVersions, stateOf } from './document-control.ts';
import type { UNREADABLE } from './read-copy.ts';

/** The document that a page holds. Days are `YYYY-MM-DD`. */
export interface Held extends Copy {
  effective: string;
  replaceAfter: string;
  /** Every version that was ever in force, this one too; the newest comes first. */
  released: readonly string[];
}

/** What a page can know at the moment it is asked. Days are `YYYY-MM-DD`. */
export interface Moment {
  today: string;
  /** Whether the computer has no network, so that a newer version may exist that it has not seen. */
  offline: boolean;
  /** The day on which the page held here was published; undefined where no server said so. */
  published?: string | undefined;
}

/** Whether a printed copy is current, in sentences. What could not be read is not repeated. */
export function describeCopy(copy: Copy | typeof UNREADABLE, held: Held, moment: Moment): string {
  const { document, version } = held;
  if (copy === 'unreadable') {
    return `That is no document and version. The foot of each sheet has them: ${document}, version ${version}.`;
  }
  if (copy.document !== document) {
    return `${copy.document} is no document of this site. The downtime procedure here is ${document}, version ${version}.`;
  }
  const order = compareVersions(copy.version, version);
  if (order === 0) return `${tellMatch(moment)} ${tellState(held, moment.today)}`;
  const told = order > 0 ? tellNewer(copy, held) : tellOlder(copy, held, moment.today);
  return moment.offline ? `${told} Not checked online: this computer has no network.` : told;
}

function tellMatch({ offline, published }: Moment): string {
  if (!offline) return 'Your copy matches.';
  const day = published === undefined ? '' : ` and published on ${published}`;
  return `Your copy matches the one saved here${day}; not checked online.`;
}

function tellState({ document, version, effective, replaceAfter }: Held, today: string): string {
  return {
    'not-yet-in-force': `Version ${version} comes into force on ${effective}. Until then the older one holds.`,
    'in-force': `${document}, version ${version}, is in force since ${effective}. Replace it after ${replaceAfter}.`,
    replace: `But version ${version} was to be replaced after ${replaceAfter}. Ask the owner of the procedure.`,
  }[stateOf({ effective, replace_after: replaceAfter }, today)];
}

function tellNewer({ version }: Copy, held: Held): string {
  return `Your copy, version ${version}, is newer than this page, which holds version ${held.version}. Keep it, and load this page anew. If that does not help, tell the site owner.`;
}

function tellOlder({ version }: Copy, held: Held, today: string): string {
  const [, previous] = held.released;
  if (version === previous && today < held.effective) {
    return `Your copy, version ${version}, holds until version ${held.version} comes into force on ${held.effective}.`;
  }
  const unknown = held.released.includes(version)
    ? ''
    : `Version ${version} is not in the revision history. `;
  return `${unknown}Replace your copy: version ${held.version} is in force since ${held.effective}.`;
}
