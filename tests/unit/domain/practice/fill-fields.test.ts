import { describe, expect, test } from 'vitest';
import { listFillGroups } from '../../../../src/domain/practice/fill-fields.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';

const portal = { name: 'P', short_name: 'P', payer: 'P', home: 'https://portal.example.org/' };
const list = (filled: object = {}) =>
  listFillGroups(
    practiceSchema.parse({ portal, ...filled }),
    (key) => `What ${key.split('.')[0]} is: an example.`,
  );
const keysOf = (groups: ReturnType<typeof list>) =>
  groups.flatMap(({ fields }) => fields.map(({ key }) => key));

describe('the fields to fill in', () => {
  test('are everybody whom a page can list, with room for those who are not named yet', () => {
    expect(list().map(({ name }) => name)).toEqual([
      'Charge person 1',
      'Charge person 2',
      'Charge person 3',
      'Portal administrator 1',
      'Portal administrator 2',
      'Clinic IT',
      'Privacy officer',
      'Provider Relations',
      'Practice system support',
      'Clearinghouse',
      'The practice',
    ]);
  });

  test('are each single value of the practice once, and none that sets up the site', () => {
    const keys = keysOf(list());
    expect(keys).toEqual(
      expect.arrayContaining([
        'practice.name',
        'people.sop_owner',
        'people.clinic_it.after_hours',
        'systems.fax',
        'payer.answers.web_support_line',
        'binder.location',
      ]),
    );
    expect(keys.filter((key) => /^(portal|clock|publishing)/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('begin with what practice.yaml says, and are labeled without its examples', () => {
    const people = { clinic_it: { name: 'Help Desk', phone: '555-555-0130' } };
    const it = list({ people }).find(({ name }) => name === 'Clinic IT');
    expect(it?.fields.map(({ value }) => value)).toEqual(['Help Desk', '555-555-0130', '']);
    const single = list().at(-1)?.fields[0];
    expect(single).toMatchObject({ key: 'practice.name', label: 'What practice is' });
  });
});
