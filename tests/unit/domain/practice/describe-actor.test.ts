import { expect, test } from 'vitest';
import { describeActor } from '../../../../src/domain/practice/describe-actor.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';

const portal = { name: 'Portal', short_name: 'P', payer: 'Payer', home: 'https://portal.example/' };
const { people } = practiceSchema.parse({
  portal,
  people: {
    clinic_it: { name: 'Sam Sample', phone: '555-555-0100' },
    portal_administrators: [{ name: 'Ada' }, { name: 'Ben', phone: '555-555-0101' }],
  },
});

test('names the person and the telephone the practice has filled in', () => {
  expect(describeActor(people, 'clinic-it')).toBe('Clinic IT: Sam Sample, 555-555-0100');
});

test('names everybody who shares a task', () => {
  const named = describeActor(people, 'portal-administrator');
  expect(named).toBe('Portal administrator: Ada; Ben, 555-555-0101');
});

test('says the task alone where nobody is filled in, or where it is not the practice’s', () => {
  const { people: nobody } = practiceSchema.parse({ portal });
  expect(describeActor(nobody, 'clinic-it')).toBe('Clinic IT');
  expect(describeActor(people, 'payer')).toBe('Payer support');
});
