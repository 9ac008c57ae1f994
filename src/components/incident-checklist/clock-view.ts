import { type Due, formatMinutes, readClock } from '../../domain/incident/clock.ts';
import { findNextStep } from '../../domain/incident/next-step.ts';
import { timeOfDay } from '../../domain/incident/timestamps.ts';
import { anchorOfKey } from './anchor-of-key.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';

/** The clock at the foot of the screen: how long it has been, what is due when, and which line is next. */
export function openClock(root: HTMLElement, session: IncidentSession) {
  const bar = findPart(root, '[data-clock]');
  findPart(bar, '[data-do="told-staff"]').addEventListener('click', () =>
    session.add({ kind: 'told-staff' }),
  );
  return {
    show: (moment: Moment) => {
      const { now, incident, state, plan, escalations } = moment;
      const startedAt = state.startedAt;
      bar.hidden = incident === undefined || startedAt === null || !incident.clock.on;
      if (bar.hidden || incident === undefined || startedAt === null) return;
      const told = state.toldStaff.at(-1)?.at ?? null;
      const { elapsedMinutes, nextUpdate, escalate } = readClock(
        incident.clock,
        startedAt,
        told,
        now,
      );
      write(
        findPart(bar, '[data-elapsed]'),
        `${formatMinutes(elapsedMinutes)} since ${timeOfDay(startedAt)}`,
      );
      showDue(findPart(bar, '[data-update]'), 'Update', nextUpdate);
      showDue(findPart(bar, '[data-escalate-at]'), 'Next level', escalate);
      const due = [
        nextUpdate.isDue ? 'Tell staff how things stand.' : '',
        escalate.isDue ? 'Call the next level.' : '',
      ];
      write(findPart(bar, '[data-clock-said]'), due.join(' ').trim());
      findPart(bar, '[data-alarm-link]').hidden = escalations.length === 0;
      const next = findNextStep(plan, state, session.knowledge);
      const link = findPart(bar, '[data-next-link]');
      link.hidden = next.kind !== 'item';
      if (next.kind !== 'item') return;
      link.setAttribute('href', `#${anchorOfKey(next.item.key)}`);
      write(link, `Next: ${next.item.id}`);
    },
  };
}

function showDue(part: HTMLElement, what: string, { at, inMinutes, overMinutes, isDue }: Due) {
  const time = timeOfDay(at);
  write(findPart(part, 'b'), isDue ? `${what} due since ${time}` : `${what} by ${time}`);
  const minutes = isDue ? `${formatMinutes(overMinutes)} ago` : `in ${formatMinutes(inMinutes)}`;
  write(findPart(part, 'i'), minutes);
  part.toggleAttribute('data-due', isDue);
}
