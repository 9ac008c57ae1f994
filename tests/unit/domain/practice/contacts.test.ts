import { describe, expect, test } from 'vitest';
import { CONTACT_ROLES, listContacts } from '../../../../src/domain/practice/contacts.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';

const portal = { name: 'P', short_name: 'P', payer: 'P', home: 'https://portal.example.org/' };

/** The people of a practice that has filled in these keys. */
const peopleWith = (people: object) => practiceSchema.parse({ portal, people }).people;

describe('a list of contacts', () => {
  test('has one line for each person, in the order of the roles asked for', () => {
    const people = peopleWith({
      clinic_it: { name: 'Help Desk', phone: '555-555-0130' },
      charge_persons: [{ name: 'First', phone: '555-555-0120' }, { name: 'Second' }],
    });
    expect(listContacts(people, ['charge-persons', 'clinic-it'])).toEqual([
      {
        role: 'Charge person',
        name: 'First',
        phones: ['555-555-0120'],
        path: 'people.charge_persons.0',
      },
      { role: 'Charge person', name: 'Second', phones: [], path: 'people.charge_persons.1' },
      {
        role: 'Clinic IT',
        name: 'Help Desk',
        phones: ['555-555-0130'],
        path: 'people.clinic_it',
      },
    ]);
  });

  test('says which number is for the time after hours', () => {
    const people = peopleWith({
      privacy_officer: { name: 'Finley', phone: '555-555-0132', after_hours: '555-555-0133' },
    });
    expect(listContacts(people, ['privacy-officer'])[0]?.phones).toEqual([
      '555-555-0132',
      'after hours 555-555-0133',
    ]);
  });

  test('lists a person of whom only the number is known', () => {
    const people = peopleWith({ clinic_it: { phone: '555-555-0130' } });
    expect(listContacts(people, ['clinic-it'])).toEqual([
      { role: 'Clinic IT', name: '', phones: ['555-555-0130'], path: 'people.clinic_it' },
    ]);
  });

  test('leaves out a person of whom nothing is known beside one of whom something is', () => {
    const people = peopleWith({ charge_persons: [{}, { name: 'Second' }] });
    expect(listContacts(people, ['charge-persons'])).toMatchObject([
      { name: 'Second', path: 'people.charge_persons.1' },
    ]);
  });

  test('has a line to write on for every role that nobody fills', () => {
    expect(listContacts(peopleWith({}), CONTACT_ROLES)).toEqual([
      { role: 'Charge person', name: '', phones: [], path: 'people.charge_persons.0' },
      {
        role: 'Portal administrator',
        name: '',
        phones: [],
        path: 'people.portal_administrators.0',
      },
      { role: 'Clinic IT', name: '', phones: [], path: 'people.clinic_it' },
      { role: 'Privacy officer', name: '', phones: [], path: 'people.privacy_officer' },
    ]);
  });

  test('is empty where no role is asked for', () => {
    expect(listContacts(peopleWith({}), [])).toEqual([]);
  });
});
