import type { IncidentRecord } from '../../domain/incident/record.ts';
import type { IncidentSession } from './incident-session.ts';
import { readPacket } from './packet-view.ts';

/** Everything that the record of the incident is written from, as it stands now. */
export function makeRecord(session: IncidentSession): IncidentRecord {
  const { moment, knowledge, digest } = session;
  const { incident, state, now } = moment;
  return {
    id: incident?.id ?? 'not begun',
    site: {
      title: 'Portal Access KB',
      address: `${location.origin}${location.pathname}`,
      contentVersion: digest.slice(0, 8),
    },
    generatedAt: now,
    contentChanged: incident !== undefined && incident.digest !== digest,
    log: incident?.log ?? [],
    state,
    packet: readPacket(moment, session),
    knowledge,
  };
}
