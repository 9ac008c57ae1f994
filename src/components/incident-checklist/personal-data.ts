import { dayOf, timeOfDay } from '../../domain/incident/timestamps.ts';
import { findSuspects, type Suspect } from '../../domain/incident/typed-texts.ts';
import { describeFindings } from '../../domain/privacy/kinds.ts';
import { findPart } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';

/** Warns of what looks like personal data, on the page and before anything leaves it. */
export function openPersonalData(root: HTMLElement, session: IncidentSession) {
  const notice = findPart(root, '[data-suspects]');
  const warning = findPart<HTMLDialogElement>(root, '[data-warning]');
  const tell = ({ now, incident }: Moment) =>
    findSuspects(incident?.packet ?? {}, incident?.log ?? [], dayOf(now)).map((suspect) =>
      describe(suspect, session),
    );
  return {
    show: (moment: Moment) => {
      const told = tell(moment);
      notice.hidden = told.length === 0;
      list(notice, told);
    },
    /** True where nothing is suspected, or the reader goes on all the same. */
    ask: async (): Promise<boolean> => {
      const told = tell(session.moment);
      if (told.length === 0) return true;
      list(warning, told);
      warning.returnValue = 'back';
      warning.showModal();
      await new Promise((resolve) => warning.addEventListener('close', resolve, { once: true }));
      return warning.returnValue === 'go-on';
    },
  };
}

function describe({ place, findings }: Suspect, { knowledge, moment }: IncidentSession): string {
  const says = describeFindings(findings);
  if (typeof place === 'number') {
    const at = moment.incident?.log[place]?.at;
    return `The log${at ? ` at ${timeOfDay(at)}` : ''}: ${says}`;
  }
  const label = knowledge.packet.fields.find(({ id }) => id === place)?.label ?? place;
  return `${label}: ${says}`;
}

function list(place: HTMLElement, lines: readonly string[]) {
  if (place.dataset.listed === lines.join('\n')) return;
  place.dataset.listed = lines.join('\n');
  findPart(place, 'ul').replaceChildren(
    ...lines.map((line) => {
      const entry = document.createElement('li');
      entry.textContent = line;
      return entry;
    }),
  );
}
