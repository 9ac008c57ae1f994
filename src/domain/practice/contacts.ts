import type { Practice } from '../../schemas/practice.ts';

/** People a page can list. */
export const CONTACT_ROLES = [
  'charge-persons',
  'portal-administrators',
  'clinic-it',
  'privacy-officer',
] as const;

/** One of {@link CONTACT_ROLES}. */
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** One line of a contact list. `name` and `phones` are empty where the practice has filled in nothing. */
export interface ContactLine {
  role: string;
  name: string;
  phones: string[];
}

type Person = Practice['people']['clinic_it'];

/** The lines for the roles asked for; a role that nobody fills has one line, to write on. */
export function listContacts(
  people: Practice['people'],
  roles: readonly ContactRole[],
): ContactLine[] {
  return roles.flatMap((role) => {
    const { name, persons } = findPersons(people, role);
    const filled = persons.filter((person) => person.name !== null || person.phone !== null);
    return (filled.length > 0 ? filled : [undefined]).map((person) => ({
      role: name,
      name: person?.name ?? '',
      phones: [
        person?.phone ?? [],
        person?.after_hours ? `after hours ${person.after_hours}` : [],
      ].flat(),
    }));
  });
}

function findPersons(
  people: Practice['people'],
  role: ContactRole,
): { name: string; persons: Person[] } {
  switch (role) {
    case 'charge-persons':
      return { name: 'Charge person', persons: people.charge_persons };
    case 'portal-administrators':
      return { name: 'Portal administrator', persons: people.portal_administrators };
    case 'clinic-it':
      return { name: 'Clinic IT', persons: [people.clinic_it] };
    case 'privacy-officer':
      return { name: 'Privacy officer', persons: [people.privacy_officer] };
  }
}
