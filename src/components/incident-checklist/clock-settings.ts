import { readMinutes } from '../../domain/incident/clock.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';
import { readTypedTime } from './local-time.ts';

/** The settings of the clock. */
export function openClockSettings(root: HTMLElement, session: IncidentSession) {
  const settings = findPart(root, '[data-clock-settings]');
  const part = (selector: string) => findPart<HTMLInputElement>(settings, selector);
  const on = part('[data-clock-on]');
  const update = part('[data-update-minutes]');
  const escalate = part('[data-escalate-minutes]');
  const end = part('[data-maintenance-end]');
  settings.addEventListener('change', () => {
    const updateMinutes = readMinutes(update.value);
    const escalateMinutes = readMinutes(escalate.value);
    const isFaulty = updateMinutes === undefined || escalateMinutes === undefined;
    write(
      findPart(settings, '[data-clock-fault]'),
      isFaulty ? 'Write whole minutes, from 1 to 1440 (a day).' : '',
    );
    session.set({
      on: on.checked,
      ...(updateMinutes && { updateMinutes }),
      ...(escalateMinutes && { escalateMinutes }),
      maintenanceEnd: readTypedTime(end.value),
    });
  });
  return {
    show: ({ incident }: Moment) => {
      if (incident === undefined || settings.contains(document.activeElement)) return;
      const { clock, maintenanceEnd } = incident;
      on.checked = clock.on;
      update.value = String(clock.updateMinutes);
      escalate.value = String(clock.escalateMinutes);
      end.value = maintenanceEnd?.slice(0, 16) ?? '';
    },
  };
}
