import { expect, test } from 'vitest';
import { describeActor } from '../../../../src/domain/practice/describe-actor.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';

const portal = { name: 'Portal', short_name: 'P', payer: 'Payer', home: 'https://portal.example/' };
const { people } = practiceSchema.parse({
  portal,
  people: {
    clinic_it: { name: 'Sam Sample', phone: '555-555-0100', after_hours: '555-555-0102' },
    portal_administrators: [{ name: 'Ada' }, { name: 'Ben', phone: '555-555-0101' }],
  },
});

test('names the person and the telephones that the practice has filled in, each by its key', () => {
  expect(describeActor(people, 'clinic-it')).toBe(
    'Clinic IT: [[practice people.clinic_it.name]], [[practice people.clinic_it.phone]], after hours [[practice people.clinic_it.after_hours]]',
  );
});

test('names everybody who shares a task', () => {
  const named = describeActor(people, 'portal-administrator');
  expect(named).toBe(
    'Portal administrator: [[practice people.portal_administrators.0.name]]; [[practice people.portal_administrators.1.name]], [[practice people.portal_administrators.1.phone]]',
  );
});

test('says the task alone where nobody is filled in, or where it is not the practice’s', () => {
  const { people: nobody } = practiceSchema.parse({ portal });
  expect(describeActor(nobody, 'clinic-it')).toBe('Clinic IT');
  expect(describeActor(people, 'payer')).toBe('Payer support');
});
