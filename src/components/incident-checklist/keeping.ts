import type { StoredIncident } from '../../domain/incident/stored-incident.ts';
import { formatTime } from '../../domain/incident/timestamps.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession } from './incident-session.ts';
import { type Found, type IncidentStore, TROUBLES } from './incident-store.ts';
import { keepInStep } from './keep-in-step.ts';
import { readLocalTime } from './local-time.ts';
import { show, tell } from './notices.ts';
import { saveFile } from './save-file.ts';

/** Keeping, resuming and clearing an incident, and what has to be said about it. */
export function openKeeping(root: HTMLElement, session: IncidentSession, store: IncidentStore) {
  const keep = findPart<HTMLInputElement>(root, '[data-keep]');
  const onClick = (name: string, act: () => void) =>
    findPart(root, `[data-do="${name}"]`).addEventListener('click', act);

  let saved: StoredIncident | undefined;

  const save = () => {
    const { incident } = session.moment;
    if (incident !== undefined && incident !== saved) store.save(incident);
    saved = incident;
    keep.checked = store.isKept;
    for (const trouble of TROUBLES) show(root, trouble, store.trouble === trouble);
  };
  const saveAgain = () => {
    saved = undefined;
    save();
  };
  const compare = () => {
    if (store.trouble !== undefined) return;
    const step = keepInStep(session, store);
    if (step.kind !== 'conflict') return;
    tell(root, 'other-tab', describeConflict(step.other));
    saveAgain();
  };
  const startAnew = () => {
    store.clear();
    session.open(undefined);
    history.replaceState(history.state, '', location.pathname);
    for (const name of ['resumed', 'set-aside', 'other-tab', 'content-changed'] as const)
      show(root, name, false);
  };

  session.prepare = compare;
  store.watch(compare);
  keep.addEventListener('change', () => {
    store.keep(keep.checked);
    if (store.readKept() !== undefined) compare();
    saveAgain();
  });
  onClick('start-anew', startAnew);
  onClick('clear', () => {
    if (!window.confirm('Clear this incident and all else that this site keeps here?')) return;
    store.clearAll();
    startAnew();
    write(findPart(root, '[data-cleared]'), 'Everything is cleared from this browser.');
  });
  onClick('take-other', () => {
    const other = store.readKept();
    if (other === undefined) return startAnew();
    store.keep(true);
    session.open(other);
    show(root, 'other-tab', false);
  });
  onClick('keep-own', () => {
    store.keep(true);
    show(root, 'other-tab', false);
    saveAgain();
  });
  return {
    save,
    /** Takes up what the last use left. */
    resume: (found: Found) => {
      if (found.kind === 'incident') {
        session.open(found.incident);
        const { id, log, digest } = found.incident;
        tell(
          root,
          'resumed',
          `You are back in incident ${id}${log[0] ? `, begun ${formatTime(log[0].at)}` : ''}.`,
        );
        show(root, 'content-changed', digest !== session.digest);
      }
      if (found.kind === 'expired' || found.kind === 'unreadable') offer(root, found, store);
      save();
    },
    /** Keeps what is open from expiring. */
    touch: () => {
      compare();
      const { incident } = session.moment;
      if (incident !== undefined && store.isKept) {
        store.save({ ...incident, lastUsed: readLocalTime() });
      }
    },
  };
}

function describeConflict(other: StoredIncident | undefined): string {
  return other === undefined
    ? 'Another tab has cleared this incident from the computer.'
    : `Another tab has gone on with incident ${other.id}.`;
}

/** Offers what cannot be gone on with as a file. */
function offer(
  root: HTMLElement,
  found: Extract<Found, { kind: 'expired' | 'unreadable' }>,
  store: IncidentStore,
) {
  const isExpired = found.kind === 'expired';
  const text = isExpired ? JSON.stringify(found.incident, null, 2) : found.raw;
  if (isExpired)
    tell(
      root,
      'set-aside',
      `Incident ${found.incident.id} was kept here and last used more than a day ago (${formatTime(found.incident.lastUsed)}). It is no longer kept. You can still save it until you leave this page.`,
    );
  else show(root, 'set-aside', true);
  findPart(root, '[data-do="save-set-aside"]').addEventListener('click', () =>
    saveFile('incident-set-aside.json', 'application/json', text),
  );
  findPart(root, '[data-do="drop-set-aside"]').addEventListener('click', () => {
    store.dropSetAside();
    show(root, 'set-aside', false);
  });
}
