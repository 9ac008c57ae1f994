import { describe, expect, test } from 'vitest';
import {
  EVERY_CONTACT,
  listEveryContact,
} from '../../../../src/domain/practice/outside-contacts.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';

const portal = { name: 'P', short_name: 'P', payer: 'P', home: 'https://portal.example.org/' };
const practiceWith = (filled: object) => practiceSchema.parse({ portal, ...filled });

describe('the contacts of a downtime', () => {
  test('leave room for three charge persons and two portal administrators', () => {
    const people = { charge_persons: [{ name: 'First' }] };
    const lines = listEveryContact(practiceWith({ people }), [
      'charge-persons',
      'portal-administrators',
    ]);
    expect(lines.map(({ role, name }) => [role, name])).toEqual([
      ['Charge person', 'First'],
      ['Charge person', ''],
      ['Charge person', ''],
      ['Portal administrator', ''],
      ['Portal administrator', ''],
    ]);
  });

  test('have the payer’s lines that the practice knows itself, and no room where it knows none', () => {
    const payer = { lines: [{ label: 'Contracting', phone: '555-555-0160', from: 'a letter' }] };
    expect(listEveryContact(practiceWith({ payer }), ['payer-lines'])).toEqual([
      {
        role: 'Contracting',
        name: '',
        phones: ['555-555-0160'],
        numberPath: 'payer.lines.0.phone',
      },
    ]);
    expect(listEveryContact(practiceWith({}), ['payer-lines'])).toEqual([]);
  });

  test('have the portal’s support line once a call has settled it', () => {
    const payer = { answers: { web_support_line: '555-555-0163' } };
    expect(listEveryContact(practiceWith({ payer }), ['portal-support'])[0]?.phones).toEqual([
      '555-555-0163',
    ]);
  });

  test('say which number is for the time after hours', () => {
    const systems = {
      clearinghouse: { name: 'House', phone: '555-555-0142', after_hours: '555-555-0143' },
    };
    expect(listEveryContact(practiceWith({ systems }), ['clearinghouse'])).toEqual([
      {
        role: 'Clearinghouse',
        name: 'House',
        phones: ['555-555-0142', 'after hours 555-555-0143'],
        path: 'systems.clearinghouse',
      },
    ]);
  });

  test('have a name for every role, and room to write where nothing is filled in', () => {
    const lines = listEveryContact(practiceWith({}), EVERY_CONTACT);
    expect(lines.filter(({ role }) => role === '')).toEqual([]);
    expect(lines.flatMap(({ name, phones }) => [name, ...phones]).join('')).toBe('');
  });
});
