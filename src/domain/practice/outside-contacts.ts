import type { Practice } from '../../schemas/practice.ts';
import { CONTACT_ROLES, type ContactLine, listContacts, toContactLine } from './contacts.ts';

/** Those outside the practice whom a page can list. */
export const OUTSIDE_CONTACTS = [
  'portal-support',
  'payer-lines',
  'provider-relations',
  'practice-system',
  'clearinghouse',
] as const;

/** Everybody whom a page can list. */
export const EVERY_CONTACT = [...CONTACT_ROLES, ...OUTSIDE_CONTACTS] as const;

/** One of {@link EVERY_CONTACT}. */
export type EveryContact = (typeof EVERY_CONTACT)[number];

/** How many lines a role has on paper, so that a second and third person can be written in. */
const LEAST_LINES: Partial<Record<EveryContact, number>> = {
  'charge-persons': 3,
  'portal-administrators': 2,
  'payer-lines': 0,
};

/**
 * The contact lines for the roles asked for. What the practice has not filled in is a line to write on, and
 * the three charge persons and two portal administrators have theirs even where fewer are named.
 */
export function listEveryContact(
  practice: Practice,
  roles: readonly EveryContact[],
): ContactLine[] {
  return roles.flatMap((role) => {
    const lines = findLines(practice, role);
    const least = LEAST_LINES[role] ?? 1;
    const more = Array.from({ length: Math.max(0, least - lines.length) }, (_, index) => ({
      role: lines[0]?.role ?? '',
      name: '',
      phones: [],
      ...pathAfter(lines, index),
    }));
    return [...lines, ...more];
  });
}

/** The place in practice.yaml of the next person of a list. */
function pathAfter(lines: readonly ContactLine[], index: number): { path?: string } {
  const [, list, last] = /^(.*)\.(\d+)$/.exec(lines.at(-1)?.path ?? '') ?? [];
  return list === undefined ? {} : { path: `${list}.${Number(last) + 1 + index}` };
}

function findLines({ people, payer, systems }: Practice, role: EveryContact): ContactLine[] {
  switch (role) {
    case 'portal-support': {
      const line = payer.answers.web_support_line;
      const numberPath = 'payer.answers.web_support_line';
      const phones = line === null ? [] : [line];
      return [{ role: 'Payer’s portal support', name: '', phones, numberPath }];
    }
    case 'payer-lines':
      return payer.lines.map(({ label, phone }, index) => ({
        role: label,
        name: '',
        phones: [phone],
        numberPath: `payer.lines.${index}.phone`,
      }));
    case 'provider-relations':
      return [
        toContactLine('Provider Relations', payer.provider_relations, 'payer.provider_relations'),
      ];
    case 'practice-system':
      return [
        toContactLine(
          'Practice system support',
          systems.practice_system,
          'systems.practice_system',
        ),
      ];
    case 'clearinghouse':
      return [toContactLine('Clearinghouse', systems.clearinghouse, 'systems.clearinghouse')];
    default:
      return listContacts(people, [role]);
  }
}
