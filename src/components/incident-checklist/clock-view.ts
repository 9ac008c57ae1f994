import { type Due, formatMinutes, readClock } from '../../domain/incident/clock.ts';
import type { Instruction } from '../../domain/incident/instruction.ts';
import { timeOfDay } from '../../domain/incident/timestamps.ts';
import { anchorOfKey } from './anchor-of-key.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';

/** The bar at the foot of the screen: which line is next, how long it has been, and what is due when. */
export function openClock(root: HTMLElement, session: IncidentSession) {
  const bar = findPart(root, '[data-clock]');
  const part = (selector: string) => findPart(bar, selector);
  part('[data-do="told-staff"]').addEventListener('click', () =>
    session.add({ kind: 'told-staff' }),
  );
  const showClock = ({ now, incident, state }: Moment, startedAt: string) => {
    if (incident === undefined) return;
    const told = state.toldStaff.at(-1)?.at ?? null;
    const clock = readClock(incident.clock, startedAt, told, now);
    const elapsed = formatMinutes(clock.elapsedMinutes);
    writeBoth(part('[data-elapsed]'), elapsed, `since ${timeOfDay(startedAt)}`);
    showDue(part('[data-update]'), 'Update', clock.nextUpdate);
    showDue(part('[data-escalate-at]'), 'Escalate', clock.escalate);
    const due = [
      clock.nextUpdate.isDue ? 'Tell staff how things stand.' : '',
      clock.escalate.isDue ? 'Call the next level.' : '',
    ];
    write(part('[data-clock-said]'), due.join(' ').trim());
  };
  return {
    show: (moment: Moment) => {
      const { incident, state, instruction } = moment;
      const { startedAt } = state;
      bar.hidden = !incident?.clock.on || startedAt === null;
      if (startedAt === null) return;
      showClock(moment, startedAt);
      const link = part('[data-next-link]');
      const { href, says } = pointTo(instruction);
      link.hidden = says === '';
      link.setAttribute('href', href);
      write(link, says);
    },
  };
}

/** Where the bar leads: to what has to be done now. */
function pointTo(instruction: Instruction): { href: string; says: string } {
  switch (instruction.kind) {
    case 'stop':
      return { href: '#now-due', says: 'Stop this list' };
    case 'escalation':
      return { href: '#now-due', says: 'Escalate now' };
    case 'item': {
      const { key, id } = instruction.item;
      return { href: `#${anchorOfKey(key)}`, says: `Next: ${id}` };
    }
    default:
      return { href: '', says: '' };
  }
}

function showDue(part: HTMLElement, what: string, { at, inMinutes, overMinutes, isDue }: Due) {
  const time = timeOfDay(at);
  if (isDue) writeBoth(part, `${what} due since ${time}`, `${formatMinutes(overMinutes)} ago`);
  else writeBoth(part, `${what} ${time}`, `in ${formatMinutes(inMinutes)}`);
  part.toggleAttribute('data-due', isDue);
}

/** What a part says in few words, and what only a wide screen has room for. */
function writeBoth(part: HTMLElement, short: string, more: string) {
  write(findPart(part, 'b'), short);
  write(findPart(part, 'i'), more);
}
