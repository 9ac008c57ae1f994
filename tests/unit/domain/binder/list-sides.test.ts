import { describe, expect, test } from 'vitest';
import { findSide, listSampleSides, SAMPLE } from './sample-content.ts';

describe('the sides of the binder', () => {
  test('stand in the order in which an outage needs them, then tab by tab, then the index', () => {
    expect(listSampleSides().map(({ id }) => id)).toEqual([
      'cover',
      'contents',
      'quick-card',
      'roles-1',
      'start',
      'd1',
      'd2',
      'routes-1',
      'routes-2',
      'p1',
      'appendix',
      'stop',
      'stop-2',
      'a1',
      'b0',
      'triage',
      'checklist',
      'record',
      'planning',
      'drill',
      'p2',
      'prevent',
      'questions-1',
      'symptoms-1',
      'symptoms-2',
    ]);
  });

  test('are numbered from 1 in that order', () => {
    const sides = listSampleSides();
    expect(sides.map(({ page }) => page)).toEqual(sides.map((_, index) => index + 1));
  });

  test('have an anchor each', () => {
    const ids = listSampleSides().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('belong to the core until the appendix begins', () => {
    const sides = listSampleSides();
    const { page } = findSide('appendix', sides);
    for (const side of sides) expect(side.part).toBe(side.page < page ? 'core' : 'appendix');
  });

  test('hold a phase with its actions and the script that is printed beside it', () => {
    expect(findSide('d2').holds).toEqual(['D2', 'D2.1', 'S1']);
    expect(findSide('d1').holds).toEqual(['D1', 'D1.1', 'D1.2']);
  });

  test('take as many routes and cards as fit, and say in their titles which', () => {
    expect(findSide('routes-1').title).toBe('Second routes R1');
    expect(findSide('roles-1').title).toBe('Role cards: lead and caller');
    const routes = SAMPLE.routes.map(({ number }) => ({ number, lines: 5 }));
    expect(findSide('routes-1', listSampleSides({ routes })).title).toBe('Second routes R1 to R2');
  });

  test('name the sections of a page that they show, and go on with it on the next side', () => {
    expect(findSide('stop').shows).toEqual(['fix/stop', '0']);
    expect(findSide('stop-2')).toMatchObject({
      shows: ['fix/stop', '1'],
      title: 'Stop, continued',
    });
  });
});
