import { describe, expect, test } from 'vitest';
import { listPaperPoints, ownIds } from '../../../../src/domain/incident/paper-checklist.ts';
import { itemsOf, MOST_ITEMS } from '../../../../src/domain/incident/plan.ts';
import { knowledge, plan } from './known.ts';

const points = listPaperPoints(knowledge);

describe('the checklist to work by pen', () => {
  test('has every line of the checklist for no answers once, in its order', () => {
    const lines = points.flatMap(({ putBack, rows }) => [
      ...putBack,
      ...rows.flatMap(({ items }) => items),
    ]);
    expect(lines).toEqual(itemsOf(plan({})));
  });

  test('has at most nine rows at a pause point, the last of them its completion line', () => {
    for (const { rows } of points) {
      expect(rows.length).toBeLessThanOrEqual(MOST_ITEMS);
      expect(rows.at(-1)?.items.map(({ kind }) => kind)).toEqual(['completion']);
    }
  });

  test('joins lines of one workflow step that follow each other under its name', () => {
    const joined = points.flatMap(({ rows }) => rows).filter(({ items }) => items.length > 1);
    const gate = knowledge.steps.find(({ id }) => id === 'B0');
    expect(joined[0]).toMatchObject({ id: 'B0', does: gate?.title });
    expect(joined[0]?.items.map(({ id }) => id)).toEqual(gate?.actions);
  });

  test('tells which of its own lines stand on it', () => {
    expect(ownIds(points)).toEqual(expect.arrayContaining(['C1', 'C1.2', 'C4.5']));
    expect(ownIds(points)).not.toContain('B0');
  });
});
