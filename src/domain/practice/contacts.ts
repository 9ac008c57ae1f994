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
  /** Where the person stands in practice.yaml: `people.charge_persons.0`. Undefined for a line that is no person. */
  path?: string;
  /** Where the number stands, for a line that is a number alone: `payer.answers.web_support_line`. */
  numberPath?: string;
}

/** What stands before the number for the time when the office is closed. */
export const AFTER_HOURS = 'after hours ';

/** A person, team or company of practice.yaml. */
export type Person = Practice['people']['clinic_it'];

/** The lines for the roles asked for; a role that nobody fills has one line, to write on. */
export function listContacts(
  people: Practice['people'],
  roles: readonly ContactRole[],
): ContactLine[] {
  return roles.flatMap((role) => {
    const { name, path, persons } = findPersons(people, role);
    const placed = persons.map((person, index) => ({ person, path: path(index) }));
    const filled = placed.filter(({ person }) => person.name !== null || person.phone !== null);
    if (filled.length === 0) return [{ role: name, name: '', phones: [], path: path(0) }];
    return filled.map((one) => toContactLine(name, one.person, one.path));
  });
}

/** The line of a person or company that practice.yaml names. */
export function toContactLine(role: string, person: Person, path: string): ContactLine {
  return {
    role,
    name: person.name ?? '',
    phones: [
      person.phone ?? [],
      person.after_hours ? `${AFTER_HOURS}${person.after_hours}` : [],
    ].flat(),
    path,
  };
}

function findPersons(
  people: Practice['people'],
  role: ContactRole,
): { name: string; path: (index: number) => string; persons: Person[] } {
  switch (role) {
    case 'charge-persons':
      return {
        name: 'Charge person',
        path: (index) => `people.charge_persons.${index}`,
        persons: people.charge_persons,
      };
    case 'portal-administrators':
      return {
        name: 'Portal administrator',
        path: (index) => `people.portal_administrators.${index}`,
        persons: people.portal_administrators,
      };
    case 'clinic-it':
      return { name: 'Clinic IT', path: () => 'people.clinic_it', persons: [people.clinic_it] };
    case 'privacy-officer':
      return {
        name: 'Privacy officer',
        path: () => 'people.privacy_officer',
        persons: [people.privacy_officer],
      };
  }
}
