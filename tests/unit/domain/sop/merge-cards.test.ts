import { describe, expect, test } from 'vitest';
import { listPersonCards, mergeCards } from '../../../../src/domain/sop/merge-cards.ts';
import type { Role } from '../../../../src/schemas/sop/role.ts';
import { readFixtureContent } from '../content/fixture-content.ts';

const { sop } = readFixtureContent();
if (sop === undefined) throw new Error('The fixture site has no downtime procedure.');
const roles = sop.roles.data;
const phases = sop.phases.map(({ data }) => data);
const actionsOf = (held: Role[]) =>
  mergeCards(held, roles.cards, phases).phases.flatMap(({ actions }) =>
    actions.map(({ id }) => id),
  );

describe('the card of a person', () => {
  test('with one role has the actions of that role and none for everyone', () => {
    expect(actionsOf(['lead'])).toEqual(['D1.2']);
    expect(actionsOf(['recorder'])).toEqual(['D1.3']);
  });

  test('with several roles has all of their actions in the order of the procedure', () => {
    expect(actionsOf(['recorder', 'lead'])).toEqual(['D1.2', 'D1.3']);
  });

  test('leaves out a phase in which the role does nothing', () => {
    expect(mergeCards(['caller'], roles.cards, phases).phases).toEqual([]);
  });

  test.each([
    [['lead'], 'Lead'],
    [['lead', 'recorder'], 'Lead and recorder'],
    [['lead', 'caller', 'recorder'], 'Lead, caller and recorder'],
  ] as [Role[], string][])('with %j is called by its roles', (held, title) => {
    expect(mergeCards(held, roles.cards, phases).title).toBe(title);
  });

  test('names each thing in hand once', () => {
    const cards = roles.cards.map((card) => ({ ...card, holds: ['A pen', card.role] }));
    expect(mergeCards(['lead', 'caller'], cards, phases).holds).toEqual([
      'A pen',
      'lead',
      'caller',
    ]);
  });

  test('cannot be made for a role without a card', () => {
    expect(() => mergeCards(['lead'], [], phases)).toThrow('"lead" has no card');
  });
});

describe('the cards of all shifts', () => {
  test('are there once each, those of the largest shift first, with the people they are for', () => {
    const cards = listPersonCards(roles, phases);
    expect(cards.map(({ card, anchor, shift }) => [card.title, anchor, shift])).toEqual([
      ['Lead and recorder', 'lead-and-recorder', '2 or more people'],
      ['Caller', 'caller', '2 or more people'],
      ['Lead, caller and recorder', 'lead-caller-and-recorder', '1 person'],
    ]);
  });

  test('name every shift on which a card is taken', () => {
    const shifts = [
      ...roles.shifts,
      { people: 3, groups: [['lead'], ['caller'], ['recorder']] as Role[][], note: 'Three.' },
    ];
    const caller = listPersonCards({ ...roles, shifts }, phases).find(
      ({ card }) => card.title === 'Caller',
    );
    expect(caller?.shift).toBe('2 and 3 or more people');
  });
});
