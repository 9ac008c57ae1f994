import { describe, expect, test } from 'vitest';
import { findShiftFaults } from '../../../../src/domain/sop/check-shifts.ts';
import type { Role } from '../../../../src/schemas/sop/role.ts';

const one = { people: 1, groups: [['lead', 'caller', 'recorder']] as Role[][] };
const two = { people: 2, groups: [['lead', 'recorder'], ['caller']] as Role[][] };
const messages = (...shifts: Parameters<typeof findShiftFaults>[0]) =>
  findShiftFaults(shifts).map(({ path, message }) => `${path.join('.')} ${message}`);

describe('a list of shifts', () => {
  test('is right when each gives every role to one person', () => {
    expect(messages(one, two)).toEqual([]);
  });

  test('names a role that nobody holds', () => {
    const groups: Role[][] = [['lead'], ['caller']];
    expect(messages(one, { ...two, groups })).toEqual([
      '1.groups must give the role recorder to somebody',
    ]);
  });

  test('names a role that two people hold', () => {
    const groups: Role[][] = [
      ['lead', 'recorder'],
      ['caller', 'lead'],
    ];
    expect(messages(one, { ...two, groups })).toEqual([
      '1.groups must give the role lead to one person, not to 2',
    ]);
  });

  test('names a shift with more people than groups', () => {
    expect(messages({ ...two, people: 1 })).toEqual([
      '0.groups needs 1 groups, one for each person on shift',
    ]);
  });

  test('names a shift that is left out', () => {
    expect(messages(two)).toEqual(['0.people must be 1: shifts grow by one person']);
  });
});
