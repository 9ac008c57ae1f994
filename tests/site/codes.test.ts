import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { ACTOR_NAMES } from '../../src/domain/content/labels.ts';
import { nameOfIssue } from '../../src/domain/content/name-of-issue.ts';
import { originAddress, originOfFile } from '../../src/domain/signatures/origins.ts';
import { readContentUnderTest, readSiteUnderTest, SETTINGS, SITE_DIR } from './built-site.ts';
import { readText } from './section-text.ts';

const { signatures, issues, pages } = readContentUnderTest();
const byPath = new Map(readSiteUnderTest().pages.map(({ path, document }) => [path, document]));
const issueById = new Map(issues.map(({ data }) => [data.id, data]));
const records = new Map(
  globSync('pagefind/fragment/*', { cwd: SITE_DIR }).map((name) => {
    const text = gunzipSync(readFileSync(join(SITE_DIR, name))).toString();
    const record = JSON.parse(text.replace(/^pagefind_dcd/, ''));
    return [record.url as string, record as { meta: Record<string, string>; content: string }];
  }),
);

function openPage(path: string): HTMLElement {
  const document = byPath.get(SETTINGS.base + path.slice(1));
  if (document === undefined) throw new Error(`${path} is no page of the site.`);
  return document;
}

function hrefsIn(element: HTMLElement | null | undefined): string[] {
  return element?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
}

const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const rows = signatures.map(({ file, data }) => ({
  ...data,
  path: originAddress(originOfFile(file)),
}));

describe.each(rows)('$id on $path', (signature) => {
  const { id, path, patterns, issues: leadsTo, who, source, grade, published, read_on } = signature;
  const row = openPage(path).getElementById(id);
  const text = row === null ? '' : readText([row]);

  test('says what the screen says, what it means, what to do first and who can do it', () => {
    for (const pattern of patterns) expect(text).toContain(straight(pattern));
    expect(text).toContain(straight(signature.means));
    expect(text).toContain(straight(signature.first_action));
    expect(text).toContain(`Who: ${who.map((actor) => ACTOR_NAMES[actor]).join(' or ')}`);
    expect(text.includes('Not recognized on its own')).toBe(!signature.recognised);
  });

  test('leads to its issues, each by number and name', () => {
    const hrefs = hrefsIn(row);
    for (const issue of leadsTo) {
      const { number, title } = issueById.get(issue) ?? { number: '', title: '' };
      expect(hrefs).toContain(`${SETTINGS.base}fix/${issue}/`);
      expect(text).toContain(`${number} ${nameOfIssue(title)}`);
    }
  });

  test('leads to its source, which stands below with its address, grade and dates', () => {
    expect(text).toContain(`grade ${grade}, ${published}`);
    const anchor =
      hrefsIn(row)
        .find((href) => href.startsWith('#source-'))
        ?.slice(1) ?? '';
    const listed = openPage(path).getElementById(anchor);
    expect(hrefsIn(listed)).toEqual([source]);
    const words = listed === null ? '' : readText([listed]);
    expect(words).toContain(`Published: ${published}.`);
    expect(words).toContain(read_on);
    expect(words).toContain(`Grade ${grade}.`);
  });

  test('is a record of its own in the search, by its first pattern', () => {
    const record = records.get(`${SETTINGS.base}${path.slice(1)}#${id}`);
    expect(straight(record?.meta.title ?? '')).toBe(straight(patterns[0] ?? ''));
    expect(record?.meta.tab).toBe('A Find the fix');
    for (const other of patterns.slice(1)) expect(record?.meta.aliases).toContain(other);
    expect(straight(record?.content ?? '')).toContain(straight(signature.first_action));
  });
});

describe.each(pages.filter(({ data }) => data.origin !== undefined))('the page $name', (page) => {
  const inList = rows.filter(({ path }) => path === `/${page.name}/`);

  test('is linked from the page of all lists, with the number of its entries', () => {
    const link = openPage('/fix/codes/').querySelector(
      `main a[href="${SETTINGS.base}${page.name}/"]`,
    );
    const text = link === null ? '' : readText([link]);
    expect(text).toContain(page.data.origin?.name);
    expect(text).toContain(inList.length === 1 ? '1 entry' : `${inList.length} entries`);
  });

  test('has every signature of its list, each once and nothing else', () => {
    const ids = openPage(`/${page.name}/`)
      .querySelectorAll('[data-entry]')
      .map(({ id }) => id);
    expect(ids.sort()).toEqual(inList.map(({ id }) => id).sort());
  });

  test('lists the issues its signatures point to in "On this page"', () => {
    const tables = openPage(`/${page.name}/`).querySelectorAll(
      'starlight-toc, mobile-starlight-toc',
    );
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      for (const likeliest of inList.map(({ issues: [issue] }) => issue)) {
        expect(hrefsIn(table)).toContain(`#${likeliest}`);
      }
      expect(hrefsIn(table)).toContain('#sources-of-this-list');
    }
  });
});

test('the page of all lists tells how many entries and lists there are', () => {
  const lists = new Set(signatures.map(({ file }) => file)).size;
  expect(readText([openPage('/fix/codes/')])).toContain(
    `${signatures.length} codes and messages from ${lists} origins`,
  );
});

test('the page of all lists is linked from "Find the fix", and no list stands in the sidebar', () => {
  expect(hrefsIn(openPage('/fix/').querySelector('main'))).toContain(`${SETTINGS.base}fix/codes/`);
  const inSidebar = hrefsIn(openPage('/fix/').querySelector('nav.sidebar'));
  expect(inSidebar).toContain(`${SETTINGS.base}fix/`);
  expect(inSidebar.filter((href) => href.includes('/codes/'))).toEqual([]);
});

test.each(issues.map(({ data }) => data))(
  'the page of $number lists the recognized messages that point to it',
  ({ id }) => {
    const section = openPage(`/fix/${id}/`).querySelector('.messages');
    const expected = rows
      .filter(({ issues: leadsTo, recognised }) => recognised && leadsTo.includes(id))
      .map((row) => `${SETTINGS.base}${row.path.slice(1)}#${row.id}`);
    const listed = hrefsIn(section).filter((href) => href.includes('#'));
    expect(expected.length).toBeGreaterThan(0);
    expect(listed.sort()).toEqual(expected.sort());
  },
);

test('a search that names an issue is not led astray by the codes listed on its page', () => {
  expect(records.get(`${SETTINGS.base}fix/account-locked/`)?.content).not.toContain('AADSTS50053');
});
