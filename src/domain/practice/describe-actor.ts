import type { Actor } from '../../schemas/people.ts';
import type { Practice } from '../../schemas/practice.ts';
import { ACTOR_NAMES } from '../content/labels.ts';
import { type ContactRole, listContacts } from './contacts.ts';

const ROLES: Partial<Record<Actor, ContactRole>> = {
  'portal-administrator': 'portal-administrators',
  'clinic-it': 'clinic-it',
};

/** An actor by name, with the person and telephones the practice has filled in: `Clinic IT: Sam, 555-555-0100`. */
export function describeActor(people: Practice['people'], actor: Actor): string {
  const role = ROLES[actor];
  const known = role === undefined ? [] : listContacts(people, [role]);
  const persons = known
    .map(({ name, phones }) => [name, ...phones].filter(Boolean).join(', '))
    .filter((person) => person !== '');
  return persons.length === 0 ? ACTOR_NAMES[actor] : `${ACTOR_NAMES[actor]}: ${persons.join('; ')}`;
}
