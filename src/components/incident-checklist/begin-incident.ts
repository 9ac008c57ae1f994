import type { Answers } from '../../domain/incident/answers.ts';
import type { ClockSettings } from '../../domain/incident/clock.ts';
import { makeIncidentId, RANDOM_BYTES } from '../../domain/incident/incident-id.ts';
import { appendEvent } from '../../domain/incident/log.ts';
import { STORED_VERSION, type StoredIncident } from '../../domain/incident/stored-incident.ts';

/** What an incident begins with. */
export interface Beginning {
  /** Mark of the content. */
  digest: string;
  clock: ClockSettings;
  /** Answers that the address gave; they are the first entry of the log. */
  answers: Partial<Answers>;
}

/** A new incident. Its ID is made by chance in the browser, also on a page without HTTPS. */
export function beginIncident(now: string, { digest, clock, answers }: Beginning): StoredIncident {
  const bytes = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const isAnswered = Object.keys(answers).length > 0;
  return {
    version: STORED_VERSION,
    id: makeIncidentId(now, bytes),
    digest,
    lastUsed: now,
    log: isAnswered ? appendEvent([], { kind: 'answered', answers }, now) : [],
    packet: {},
    clock,
    maintenanceEnd: null,
  };
}
