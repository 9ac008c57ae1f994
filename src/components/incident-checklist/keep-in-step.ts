import { compareStored, type StoredIncident } from '../../domain/incident/stored-incident.ts';
import type { IncidentSession } from './incident-session.ts';
import type { IncidentStore } from './incident-store.ts';

/**
 * Compares the page with what is kept in this computer, and takes over what another tab has added to the same
 * incident. Where both went on, or it is another incident or gone, this tab keeps to itself until the
 * reader has decided: neither is overwritten unseen.
 */
export function keepInStep(session: IncidentSession, store: IncidentStore): Step {
  const own = session.moment.incident;
  if (!store.isKept || own === undefined) return { kind: 'in-step' };
  const other = store.readKept();
  const relation = other && compareStored(own, other);
  if (relation === 'behind') return { kind: 'in-step' };
  if (other !== undefined && relation === 'ahead') {
    session.open(other);
    return { kind: 'taken-over' };
  }
  store.stepBack();
  return { kind: 'conflict', other };
}

/** What a comparison came to. */
export type Step =
  | { kind: 'in-step' }
  | { kind: 'taken-over' }
  /** `other` is undefined where the other tab has cleared it. */
  | { kind: 'conflict'; other: StoredIncident | undefined };
