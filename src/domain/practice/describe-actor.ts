import type { Actor } from '../../schemas/people.ts';
import type { Practice } from '../../schemas/practice.ts';
import { ACTOR_NAMES } from '../content/labels.ts';
import { AFTER_HOURS, type ContactLine, type ContactRole, listContacts } from './contacts.ts';

const ROLES: Partial<Record<Actor, ContactRole>> = {
  'portal-administrator': 'portal-administrators',
  'clinic-it': 'clinic-it',
};

/**
 * An actor by name, with the person and telephones the practice has filled in, as a text with marks:
 * `Clinic IT: [[practice people.clinic_it.name]], [[practice people.clinic_it.phone]]`.
 */
export function describeActor(people: Practice['people'], actor: Actor): string {
  const role = ROLES[actor];
  const known = role === undefined ? [] : listContacts(people, [role]);
  const persons = known.map(nameValues).filter((person) => person !== '');
  return persons.length === 0 ? ACTOR_NAMES[actor] : `${ACTOR_NAMES[actor]}: ${persons.join('; ')}`;
}

function nameValues({ name, phones, path }: ContactLine): string {
  const mark = (key: string) => `[[practice ${path}.${key}]]`;
  const numbers = phones.map((phone) =>
    phone.startsWith(AFTER_HOURS) ? `${AFTER_HOURS}${mark('after_hours')}` : mark('phone'),
  );
  return [...(name === '' ? [] : [mark('name')]), ...numbers].join(', ');
}
