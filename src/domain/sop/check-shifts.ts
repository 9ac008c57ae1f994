import { ROLES, type Role } from '../../schemas/sop/role.ts';
import type { Fault } from './fault.ts';

interface Shift {
  people: number;
  groups: readonly (readonly Role[])[];
}

/** What is wrong with a list of shifts: each gives every role to exactly one person, and the shifts grow by one. */
export function findShiftFaults(shifts: readonly Shift[]): Fault[] {
  return shifts.flatMap(({ people, groups }, index) => [
    ...(people === index + 1
      ? []
      : [{ path: [index, 'people'], message: `must be ${index + 1}: shifts grow by one person` }]),
    ...(groups.length === people
      ? []
      : [
          {
            path: [index, 'groups'],
            message: `needs ${people} groups, one for each person on shift`,
          },
        ]),
    ...ROLES.flatMap((role) => checkHeld(role, groups, index)),
  ]);
}

function checkHeld(role: Role, groups: Shift['groups'], index: number): Fault[] {
  const holders = groups.flat().filter((held) => held === role).length;
  if (holders === 1) return [];
  const message =
    holders === 0
      ? `must give the role ${role} to somebody`
      : `must give the role ${role} to one person, not to ${holders}`;
  return [{ path: [index, 'groups'], message }];
}
