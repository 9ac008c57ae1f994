import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/domain/content/ids.ts';
import { readContentUnderTest, readSiteUnderTest, SETTINGS } from './built-site.ts';
import { readText } from './section-text.ts';

const { issues, steps, questions, sop } = readContentUnderTest();
const { phases = [], routes = [], scripts = [], forms = [] } = sop ?? {};
const byPath = new Map(readSiteUnderTest().pages.map(({ path, document }) => [path, document]));

function openPage(path: string): HTMLElement {
  const document = byPath.get(SETTINGS.base + path.slice(1));
  if (document === undefined) throw new Error(`${path} is no page of the site.`);
  return document;
}

/** The words at an anchor; empty where the page has no such anchor. */
function readAt(path: string, anchor: string): string {
  const target = openPage(path).getElementById(anchor);
  return target === null ? '' : readText([target]);
}

/** Both tables "On this page" that a page has, for small and large screens, each as its links. */
function readTables(path: string): { href: string; text: string }[][] {
  return openPage(path)
    .querySelectorAll('starlight-toc, mobile-starlight-toc')
    .map((table) =>
      table.querySelectorAll('a').map((link) => ({
        href: link.getAttribute('href') ?? '',
        text: readText([link]),
      })),
    );
}

function expectListed(path: string, anchor: string, text: string) {
  const tables = readTables(path);
  expect(tables).toHaveLength(2);
  for (const table of tables) expect(table).toContainEqual({ href: `#${anchor}`, text });
}

const actions = [
  ...steps.flatMap(({ data }) => data.actions.map((action) => ({ path: '/workflow/', ...action }))),
  ...phases.flatMap(({ data }) =>
    data.actions.map((action) => ({ path: '/downtime/', ...action })),
  ),
  ...issues.flatMap(({ data }) =>
    data.steps.map((action) => ({ path: `/fix/${data.id}/`, ...action })),
  ),
];

describe.each([
  ...steps.map(({ data }) => ({ path: '/workflow/', ...data })),
  ...questions.map(({ data }) => ({ path: '/faq/', ...data })),
  ...phases.map(({ data }) => ({ path: '/downtime/', ...data })),
  ...routes.map(({ data }) => ({
    path: '/downtime/',
    id: data.number,
    slug: data.id,
    title: data.task,
  })),
  ...scripts.map(({ data }) => ({
    path: '/downtime/',
    id: data.number,
    slug: data.id,
    title: data.title,
  })),
])('$id on $path', ({ path, id, slug, title }) => {
  test('stands at the anchor of its ID, below a heading with a readable anchor', () => {
    const entry = openPage(path).getElementById(anchorOf(id));
    expect(entry?.getAttribute('data-entry')).toBe(id);
    expect(entry?.querySelector('h2, h3, h4')?.id).toBe(slug);
    expect(readAt(path, slug)).toBe(`${id} ${title}`);
  });

  test('is listed in "On this page"', () => expectListed(path, slug, `${id} ${title}`));
});

describe.each(issues.map(({ data }) => data))('$number $title', ({ id, number, title }) => {
  test('stands in the table of issues, with a link to its page', () => {
    const row = openPage('/fix/').getElementById(anchorOf(number));
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`${SETTINGS.base}fix/${id}/`);
    expect(readAt('/fix/', anchorOf(number))).toContain(`${number} ${title}`);
  });

  test('has a page with its number and name as the title', () => {
    expect(readAt(`/fix/${id}/`, '_top')).toContain(title);
  });

  test('is listed in "On this page"', () =>
    expectListed('/fix/', anchorOf(number), `${number} ${title}`));
});

test.each(actions)('$id stands at its anchor on $path', ({ path, id }) => {
  const text = readAt(path, anchorOf(id));
  expect(text).toMatch(new RegExp(`^${id.replace('.', '\\.')} `));
  expect(text).toContain('You see:');
  expect(text).toContain('If not:');
});

test.each(forms.map(({ data }) => data))(
  '$number has a page of its own, to which the list of forms leads',
  ({ id, number, title }) => {
    expect(readAt(`/downtime/${id}/`, '_top')).toBe(`${number} ${title}`);
    const links = openPage('/downtime/').querySelectorAll('#forms, table a');
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      `${SETTINGS.base}downtime/${id}/`,
    );
  },
);
