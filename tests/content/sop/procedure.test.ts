import { describe, expect, test } from 'vitest';
import { compareIds } from '../../../src/domain/content/ids.ts';
import { content } from '../plain-language/reader-texts.ts';

const { sop } = content;
if (sop === undefined) throw new Error('There is no procedure to test.');
const phases = sop.phases.map(({ data }) => data);
const actions = phases.flatMap((phase) => phase.actions);

/** US Centers for Disease Control, Clear Communication Index: seven entries at most. */
const MOST_ENTRIES = 7;

/** "A Checklist for Checklists": fewer than ten items for one pause point. */
const MOST_ITEMS = 9;

/** Lists that are read item by item, each with a box to tick. */
const CHECKLISTS = new Set(['actions', 'ticks']);

/** Lists that are no list to their reader: rows of a table, words for the search, paragraphs, names of facts. */
const NO_LISTS = new Set([
  ...['aliases', 'sources', 'numbers', 'contacts', 'proof', 'groups', 'steps', 'look_for'],
  ...['columns', 'given', 'blocks', 'fields', 'text', 'ways', 'turns', 'revisions', 'clock'],
  ...['duties', 'levels', 'cards', 'shifts'],
]);

function listsIn(value: unknown, key = ''): { key: string; length: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, child]) =>
    listsIn(child, Array.isArray(value) ? key : name),
  );
  return Array.isArray(value) && !NO_LISTS.has(key)
    ? [{ key, length: value.length }, ...inner]
    : inner;
}

describe('the lists of the procedure', () => {
  const lists = listsIn([
    ...[...sop.phases, ...sop.routes, ...sop.scripts, ...sop.forms].map(({ data }) => data),
    ...[sop.quickCard, sop.roles, sop.pathway, sop.planning, sop.document].map(({ data }) => data),
  ]).filter(({ key }) => key !== '');

  test('have seven entries at most, and a checklist nine', () => {
    expect(lists.length).toBeGreaterThan(30);
    const tooLong = lists.filter(
      ({ key, length }) => length > (CHECKLISTS.has(key) ? MOST_ITEMS : MOST_ENTRIES),
    );
    expect(tooLong).toEqual([]);
  });
});

describe('the quick card', () => {
  test('begins with the first action of all, and goes on in the order of the procedure', () => {
    const listed = sop.quickCard.data.actions;
    expect(listed[0]).toBe(actions[0]?.id);
    expect([...listed].sort(compareIds)).toEqual(listed);
  });
});

describe('the scripts', () => {
  test('need nothing that fails with the portal', () => {
    const needing = sop.scripts.filter(({ data: { how, text } }) =>
      /https?:|www\.|e-mail|\bchat\b|text message|\bprint\b/i.test([how, ...text].join(' ')),
    );
    expect(needing.map(({ data }) => data.number)).toEqual([]);
  });

  test('are there for staff, patients and the payer, and for the end', () => {
    expect(sop.scripts.map(({ data }) => data.id)).toEqual([
      'staff-notice',
      'patient-wording',
      'payer-call',
      'it-is-back',
    ]);
  });
});
