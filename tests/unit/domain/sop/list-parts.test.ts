import { expect, test } from 'vitest';
import { listParts } from '../../../../src/domain/sop/list-parts.ts';
import { readFixtureContent } from '../content/fixture-content.ts';

function list(edit: (content: ReturnType<typeof readFixtureContent>) => void = () => {}) {
  const content = readFixtureContent();
  edit(content);
  if (content.sop === undefined) throw new Error('The fixture site has no procedure.');
  return new Map(listParts(content.sop, content));
}

test('every phase, action, route, script and form is a part, and so is what its texts print', () => {
  const names = [...list().keys()];
  expect(names).toEqual(expect.arrayContaining(['D1', 'D1.1', 'R1', 'R2', 'S1', 'P1']));
  expect(names).toEqual(
    expect.arrayContaining([
      'quick card: stop',
      'roles: cards',
      'planning: drill',
      'fact support-line',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('document: version');
});

test('a fact that was looked up again is the same part', () => {
  const later = list(({ sources }) => {
    for (const { data } of sources) data.verified_on = '2027-05-05';
  });
  expect(later).toEqual(list());
});

test('the text of the page that shows the procedure is a part by its headings', () => {
  const parts = list(({ pages }) => {
    const [page] = pages;
    if (page === undefined) throw new Error('The fixture site has no page.');
    const body = "import A from './a.astro'\n\nFirst.\n\n## When to start\n\nAt once.\n\n<A />\n";
    pages.push({ ...page, name: 'downtime', body });
  });
  expect(parts.get('page: introduction')).toBe('["First."]');
  expect(parts.get('page: When to start')).toBe('["When to start","At once."]');
});
