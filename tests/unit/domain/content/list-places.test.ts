import { describe, expect, test } from 'vitest';
import { buildDirectory } from '../../../../src/domain/content/directory.ts';
import { listPlaces } from '../../../../src/domain/content/list-places.ts';
import { readContent } from '../../../../src/integrations/content-check/read-content.ts';

describe('the places on paper', () => {
  const { content } = readContent(process.cwd());
  const places = listPlaces(
    buildDirectory({
      ...content,
      pages: [],
    }),
  );
  const find = (label: string) => places.find((place) => place.label === label);

  test.each([
    ['a step', 'B3', 'B', '/workflow/#b3'],
    ['a phase of the procedure', 'D1', 'D', '/downtime/#d1'],
    ['a route', 'R1', 'D', '/downtime/#r1'],
    ['a script', 'S1', 'D', '/downtime/#s1'],
  ])('have %s with the tab of its page', (_, label, tab, href) => {
    expect(find(label)).toMatchObject({ tab, href });
  });

  test('have each form at its own page', () => {
    for (const { data } of content.sop?.forms ?? []) {
      expect(find(data.number)?.href).toBe(`/downtime/${data.id}/`);
    }
  });

  test('have each number once, in order, and neither issues, questions nor single actions', () => {
    const labels = places.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => /^[AF]|\./.test(label))).toEqual([]);
    expect(labels.indexOf('B2')).toBeLessThan(labels.indexOf('B3'));
  });
});
