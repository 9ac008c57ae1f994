import type { Practice } from '../../schemas/practice.ts';
import { readSetting } from '../content/read-setting.ts';
import { EVERY_CONTACT, listEveryContact } from './outside-contacts.ts';

/** One value of the practice that can be typed in on a page. */
export interface FillField {
  /** Its key in practice.yaml: `people.charge_persons.0.phone`. */
  key: string;
  label: string;
  /** Characters that it may have. */
  limit: number;
  /** The value of practice.yaml; empty where it has none. */
  value: string;
}

/** Fields that belong together, under one heading. */
export interface FillGroup {
  name: string;
  fields: FillField[];
}

/** Longest values in characters: about a line of paper each. */
const LIMITS = { name: 40, number: 30, text: 70 };

const OF_A_PERSON = [
  { key: 'name', label: 'Name', limit: LIMITS.name },
  { key: 'phone', label: 'Telephone', limit: LIMITS.number },
  { key: 'after_hours', label: 'Telephone after hours', limit: LIMITS.number },
] as const;

/** Sections of practice.yaml whose single values are the practice's own; the others set up the site. */
const SECTIONS = ['practice', 'people', 'systems', 'payer', 'binder'] as const;

/**
 * The values of a practice that pages may print: everybody they can list, then each single value.
 * @param describe what a key holds, as its schema says it.
 */
export function listFillGroups(practice: Practice, describe: (key: string) => string): FillGroup[] {
  const singles = SECTIONS.flatMap((section) => listSingles(practice[section], section)).map(
    ({ key, value }) => ({ key, label: shorten(describe(key)), limit: LIMITS.text, value }),
  );
  return [...listPersons(practice), { name: 'The practice', fields: singles }];
}

function listPersons(practice: Practice): FillGroup[] {
  return listEveryContact(practice, EVERY_CONTACT).flatMap(({ role, path }) => {
    if (path === undefined) return [];
    const fields = OF_A_PERSON.map(({ key, label, limit }) => {
      const inFile = `${path}.${key}`;
      return { key: inFile, label, limit, value: String(readSetting(practice, inFile) ?? '') };
    });
    const place = /\.(\d+)$/.exec(path)?.[1];
    return [{ name: place === undefined ? role : `${role} ${Number(place) + 1}`, fields }];
  });
}

function listSingles(section: object, path: string): { key: string; value: string }[] {
  return Object.entries(section).flatMap(([name, value]) => {
    const key = `${path}.${name}`;
    if (typeof value === 'string' || value === null) return [{ key, value: value ?? '' }];
    const isPerson = typeof value === 'object' && 'after_hours' in value;
    return typeof value === 'object' && !Array.isArray(value) && !isPerson
      ? listSingles(value, key)
      : [];
  });
}

/** What a description says before its example. */
function shorten(description: string): string {
  return description.replace(/[:;.].*$/, '');
}
