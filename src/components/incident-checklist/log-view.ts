import { listActivity } from '../../domain/incident/activity.ts';
import type { IncidentEvent } from '../../domain/incident/log.ts';
import { timeOfDay } from '../../domain/incident/timestamps.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';

/** The log as it grows, notes for it, failed resets, and the initials that its entries bear. */
export function openLog(root: HTMLElement, session: IncidentSession) {
  const initials = findPart<HTMLInputElement>(root, '[data-initials]');
  const note = findPart<HTMLTextAreaElement>(root, '#log-note');
  initials.addEventListener('input', () => {
    session.initials = initials.value;
  });
  findPart(root, '[data-note]').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = note.value.trim();
    if (text !== '') session.add({ kind: 'noted', text });
    note.value = '';
  });
  findPart(root, '[data-do="reset-failed"]').addEventListener('click', () => {
    session.add({ kind: 'reset-failed' });
    if (session.moment.incident?.log.at(-1)?.kind === 'escalated')
      root.dispatchEvent(new Event('moved-on'));
  });
  const details = findPart<HTMLDetailsElement>(root, '[data-log-shown]');
  let shown: readonly IncidentEvent[] | undefined;
  const listRows = () => {
    const rows = listActivity(shown ?? [], session.knowledge).map(
      ({ time, zone, id, text, by }) => {
        const row = document.createElement('li');
        row.textContent = [time, zone, id, text, by && `[${by}]`].filter(Boolean).join(' ');
        return row;
      },
    );
    findPart(details, '[data-log]').replaceChildren(...rows);
  };
  details.addEventListener('toggle', listRows);
  return {
    show: ({ incident, state }: Moment) => {
      const log = incident?.log ?? [];
      if (log === shown) return;
      shown = log;
      write(
        findPart(root, '[data-incident-id]'),
        incident ? `Incident ${incident.id}` : 'Nothing is logged yet.',
      );
      const times = state.resetFailures.map(({ at }) => timeOfDay(at));
      write(
        findPart(root, '[data-resets]'),
        times.length === 0 ? '' : `${times.length} failed: ${times.join(', ')}`,
      );
      write(findPart(root, '[data-log-count]'), String(log.length));
      if (details.open) listRows();
    },
  };
}
