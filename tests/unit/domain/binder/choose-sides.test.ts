import { describe, expect, test } from 'vitest';
import { CHOICES, describePaper, isChosen } from '../../../../src/domain/binder/choose-sides.ts';
import { listSampleSides } from './sample-content.ts';

const sides = listSampleSides();
const chosen = (choice: Parameters<typeof isChosen>[0]) =>
  sides.filter((side) => isChosen(choice, side)).map(({ id }) => id);

describe('what is printed', () => {
  test('is everything', () => {
    expect(chosen('everything')).toHaveLength(sides.length);
  });

  test('is the core alone', () => {
    expect(chosen('core').at(-1)).toBe('p1');
  });

  test('is the quick card alone, or all forms of both parts', () => {
    expect(chosen('quick-card')).toEqual(['quick-card']);
    expect(chosen('forms')).toEqual(['p1', 'p2']);
  });

  test('is one tab, wherever its sides stand', () => {
    expect(chosen('tab-b')).toEqual(['b0']);
    expect(chosen('tab-d')).toContain('planning');
    expect(chosen('tab-d')).toContain('quick-card');
    expect(chosen('tab-d')).not.toContain('cover');
  });

  test('is something for every choice that is offered', () => {
    for (const { choice } of CHOICES) expect(chosen(choice).length, choice).toBeGreaterThan(0);
  });
});

test.each([
  [1, '1 side on 1 sheet'],
  [24, '24 sides on 12 sheets'],
  [67, '67 sides on 34 sheets'],
])('%i sides take paper: %s', (count, says) => {
  expect(describePaper(count)).toContain(says);
});
