import { writeCallScript } from '../../domain/incident/call-script.ts';
import { describeBrowser } from '../../domain/incident/describe-browser.ts';
import { buildPacket, type Packet, type PacketEntry } from '../../domain/incident/packet.ts';
import { PACKET_FIELDS } from '../../domain/incident/packet-fields.ts';
import { dayOf } from '../../domain/incident/timestamps.ts';
import { findPersonalData } from '../../domain/privacy/find-personal-data.ts';
import { describeFindings } from '../../domain/privacy/kinds.ts';
import { findPart, write } from './find-part.ts';
import type { IncidentSession, Moment } from './incident-session.ts';

/** The support packet as it stands at one moment. */
export function readPacket({ incident, state, plan }: Moment, session: IncidentSession): Packet {
  const sources = { answers: plan.settled, state, browser: describeBrowser(navigator.userAgent) };
  return buildPacket(incident?.packet ?? {}, sources, session.knowledge);
}

/** The fields of the support packet, its meter, and the script for the call. */
export function openPacket(root: HTMLElement, session: IncidentSession) {
  const packet = findPart(root, '[data-packet]');
  const places = new Map(
    PACKET_FIELDS.map((id) => [
      id,
      {
        field: findPart<HTMLInputElement>(packet, `#packet-${id}`),
        told: findPart(packet, `#told-${id}`),
      },
    ]),
  );
  for (const [id, { field }] of places) {
    field.addEventListener('input', () => session.type(id, field.value));
  }
  let shown = '';
  return {
    show: (moment: Moment) => {
      const { entries, filled, total, missing } = readPacket(moment, session);
      const asked = JSON.stringify(entries);
      if (asked === shown) return;
      shown = asked;
      for (const entry of entries) {
        const place = places.get(entry.id);
        if (place === undefined) continue;
        const origin = entry.value && packet.getAttribute(`data-from-${entry.from}`);
        showEntry(place, entry, describeEntry(entry, dayOf(moment.now), origin));
      }
      const meter = findPart<HTMLMeterElement>(packet, '[data-meter]');
      meter.max = total;
      meter.value = filled;
      write(findPart(packet, '[data-meter-words]'), describeMissing(filled, total, missing));
      showScript(
        findPart(packet, '[data-script]'),
        writeCallScript({ entries, filled, total, missing }, session.knowledge),
      );
    },
  };
}

function showEntry(
  { field, told }: { field: HTMLInputElement; told: HTMLElement },
  { value }: PacketEntry,
  says: string,
) {
  const isTypedIn = field === document.activeElement;
  if (!isTypedIn && field.value !== value) field.value = value;
  if (told.textContent === says) return;
  write(told, says);
  if (isTypedIn) told.scrollIntoView({ block: 'nearest' });
}

/** What is told below a field: a warning, or where an offered value is from. */
function describeEntry(
  { value, from, warning }: PacketEntry,
  today: string,
  origin: string | null,
): string {
  const found = from === 'typed' ? describeFindings(findPersonalData(value, today)) : '';
  return [warning, found && `${found} Leave it out.`, origin].filter(Boolean).join(' ');
}

function describeMissing(filled: number, total: number, missing: readonly string[]): string {
  const head = `${filled} of ${total} filled in.`;
  return missing.length === 0
    ? `${head} Support has nothing left to ask for.`
    : `${head} Support will still ask for: ${missing.join(', ')}.`;
}

function showScript(script: HTMLElement, lines: readonly string[]) {
  while (script.children.length > lines.length) script.lastElementChild?.remove();
  while (script.children.length < lines.length) script.append(document.createElement('li'));
  for (const [index, line] of lines.entries()) write(script.children[index] as HTMLElement, line);
}
