import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/domain/content/ids.ts';
import { readContentUnderTest, readSiteUnderTest, SETTINGS, SITE_DIR } from './built-site.ts';
import { readText } from './section-text.ts';

/** What the search keeps of one record. */
interface Fragment {
  url: string;
  content: string;
  meta: { title?: string; tab?: string; page?: string; aliases?: string };
}

const fragments = globSync('pagefind/fragment/*', { cwd: SITE_DIR }).map(
  (name): Fragment =>
    JSON.parse(
      gunzipSync(readFileSync(join(SITE_DIR, name)))
        .toString()
        .replace(/^pagefind_dcd/, ''),
    ),
);
const byUrl = new Map(fragments.map((fragment) => [fragment.url, fragment]));
const { issues, steps, questions, sop } = readContentUnderTest();
const { pages } = readSiteUnderTest();

const entries = [
  ...steps.map(({ data }) => ({
    url: `workflow/#${anchorOf(data.id)}`,
    title: `${data.id} ${data.title}`,
    tab: 'B Workflow',
    aliases: data.aliases,
  })),
  ...questions.map(({ data }) => ({
    url: `faq/#${anchorOf(data.id)}`,
    title: `${data.id} ${data.title}`,
    tab: 'F Questions',
    aliases: data.aliases,
  })),
  ...issues.map(({ data }) => ({
    url: `fix/${data.id}/`,
    title: `${data.number} ${data.title}`,
    tab: 'A Find the fix',
    aliases: data.aliases,
  })),
  ...(sop?.phases ?? []).map(({ data }) => ({
    url: `downtime/#${anchorOf(data.id)}`,
    title: `${data.id} ${data.title}`,
    tab: 'D Downtime',
    aliases: data.aliases,
  })),
  ...(sop?.routes ?? []).map(({ data }) => ({
    url: `downtime/#${anchorOf(data.number)}`,
    title: `${data.number} ${data.task}`,
    tab: 'D Downtime',
    aliases: data.aliases,
  })),
  ...(sop?.scripts ?? []).map(({ data }) => ({
    url: `downtime/#${anchorOf(data.number)}`,
    title: `${data.number} ${data.title}`,
    tab: 'D Downtime',
    aliases: data.aliases,
  })),
  ...(sop?.forms ?? []).map(({ data }) => ({
    url: `downtime/${data.id}/`,
    title: `${data.number} ${data.title}`,
    tab: 'D Downtime',
    aliases: data.aliases,
  })),
];

describe('the search index', () => {
  test.each(entries)('has a record of its own for $title', ({ url, title, tab, aliases }) => {
    const fragment = byUrl.get(SETTINGS.base + url);
    expect(fragment?.meta).toMatchObject({ title, tab });
    expect(fragment?.meta.aliases?.split(', ')).toEqual(aliases);
  });

  test('finds no entry twice', () => {
    expect(fragments).toHaveLength(byUrl.size);
  });

  test('has every page but the one for a wrong address', () => {
    const missing = pages.map(({ path }) => path).filter((path) => !byUrl.has(path));
    expect(missing).toEqual([`${SETTINGS.base}404.html`]);
  });

  test('leads to anchors that stand on their pages', () => {
    const broken = fragments.filter(({ url }) => {
      const [path, anchor] = url.split('#');
      const page = pages.find((one) => one.path === path);
      return page === undefined || (anchor && page.document.getElementById(anchor) === null);
    });
    expect(broken.map(({ url }) => url)).toEqual([]);
  });

  test('keeps words apart as the page does', () => {
    const glued = fragments.flatMap(({ url, content }) => {
      const page = pages.find(({ path }) => path === url.split('#')[0]);
      const onPage = new Set(splitLetters(page === undefined ? '' : readText([page.document])));
      return splitLetters(content)
        .filter((word) => !onPage.has(word))
        .map((word) => `${url}: ${word}`);
    });
    expect(glued).toEqual([]);
  });
});

function splitLetters(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
