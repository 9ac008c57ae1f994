import { describe, expect, test } from 'vitest';
import { findCode } from '../../../../src/domain/binder/find-code.ts';
import { listContents } from '../../../../src/domain/binder/list-contents.ts';
import { findSide, listSampleSides } from './sample-content.ts';

const sides = listSampleSides();

describe('the contents', () => {
  const { core, tabs, appendix } = listContents(sides);

  test('list the core from the quick card on; its forms stand on their own list', () => {
    expect(core.map(({ id }) => id)).toEqual([
      'quick-card',
      'roles-1',
      'start',
      'd1',
      'd2',
      'routes-1',
      'routes-2',
    ]);
  });

  test('name the first side of each part of the appendix', () => {
    expect(tabs.map(({ title, page }) => [title, page])).toEqual([
      ['Contents of the appendix', findSide('appendix', sides).page],
      ['A Find the fix', findSide('stop', sides).page],
      ['B Workflow', findSide('b0', sides).page],
      ['C Triage: from what you see to the step', findSide('triage', sides).page],
      ['C Checklist', findSide('checklist', sides).page],
      ['D Planning: what keeps it ready', findSide('planning', sides).page],
      ['E Prevent', findSide('prevent', sides).page],
      ['F Questions', findSide('questions-1', sides).page],
      ['Symptom index: what you see', findSide('symptoms-1', sides).page],
    ]);
  });

  test('list the appendix in full, without sides that only go on', () => {
    expect(appendix.map(({ id }) => id)).not.toContain('stop-2');
    expect(appendix.map(({ id }) => id)).toContain('p2');
    for (const { id, page } of appendix) expect(page).toBe(findSide(id, sides).page);
  });
});

describe('the code of a tab', () => {
  test('stands on its first side, and that of the procedure on the cover', () => {
    const found = sides.flatMap((side) => {
      const tab = findCode(side, sides);
      return tab === undefined ? [] : [[side.id, tab]];
    });
    expect(found).toEqual([
      ['cover', 'D'],
      ['stop', 'A'],
      ['b0', 'B'],
      ['record', 'C'],
      ['prevent', 'E'],
      ['questions-1', 'F'],
    ]);
  });
});
