import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import {
  type BuiltSite,
  readBuiltSite,
} from '../../src/integrations/built-site/read-built-site.ts';
import { ProjectCopy } from './project-copy.ts';

const SITE = 'https://kb.example.org';
const BASE = '/kb/';
const PRACTICE = 'src/content/practice.yaml';

describe('a site published at https://kb.example.org/kb/', () => {
  const copy = new ProjectCopy();
  let site: BuiltSite;

  beforeAll(async () => {
    const practice = parseDocument(copy.read(PRACTICE));
    practice.setIn(['publishing', 'allow_indexing'], true);
    copy.write(PRACTICE, practice.toString());
    const { code, output } = await copy.build({ SITE, BASE });
    expect(output).toContain('Built');
    expect(code).toBe(0);
    site = readBuiltSite(join(copy.folder, 'dist'), BASE);
  }, 150_000);

  afterAll(() => copy.remove());

  /** A built file's text, by its address. */
  const open = (address: string) =>
    readFileSync(join(copy.folder, 'dist', address.slice(BASE.length)));

  test('keeps every link and asset below the path', () => {
    const outside = site.pages.flatMap(({ path, document }) =>
      document
        .querySelectorAll('[href], [src], [action], [data-base]')
        .flatMap((element) =>
          ['href', 'src', 'action', 'data-base'].flatMap(
            (name) => element.getAttribute(name) ?? [],
          ),
        )
        .map((address) => (address.startsWith(`${SITE}/`) ? address.slice(SITE.length) : address))
        .filter((address) => /^\/(?!\/)/.test(address) && !address.startsWith(BASE))
        .map((address) => `${path}: ${address}`),
    );
    expect(outside).toEqual([]);
  });

  test('keeps the addresses in its style sheets below the path', () => {
    const outside = [...site.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap(
        (file) =>
          open(file)
            .toString()
            .match(/url\(["']?\/[^)]*/g) ?? [],
      )
      .filter((address) => !address.includes(`/${BASE.slice(1)}`));
    expect(outside).toEqual([]);
  });

  test('finds its search below the path, and the search finds its pages there', () => {
    const fragments = [...site.files].filter((file) => file.includes('/pagefind/fragment/'));
    const urls = fragments.map((file) => {
      const text = gunzipSync(open(file)).toString();
      return JSON.parse(text.replace(/^pagefind_dcd/, '')).url as string;
    });
    expect(urls).toContain('/kb/faq/#f7');
    expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
    for (const { document } of site.pages) {
      expect(document.querySelector('site-search')?.getAttribute('data-base')).toBe(BASE);
    }
  });

  test('names the public address of every page', () => {
    const canonical = site.pages.map(({ document }) =>
      document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    );
    expect(canonical).toContain('https://kb.example.org/kb/fix/account-locked/');
    expect(canonical.every((address) => address?.startsWith(SITE + BASE))).toBe(true);
  });

  test('has a sitemap with every page but the one for a wrong address', () => {
    expect(open(`${BASE}sitemap-index.xml`).toString()).toContain(`${SITE}${BASE}sitemap-0.xml`);
    const listed = [
      ...open(`${BASE}sitemap-0.xml`)
        .toString()
        .matchAll(/<loc>([^<]*)<\/loc>/g),
    ];
    const pages = site.pages.map(({ path }) => path).filter((path) => !path.endsWith('404.html'));
    expect(listed.map(([, address]) => address).sort()).toEqual(
      pages.map((path) => SITE + path).sort(),
    );
  });

  test('may be listed by search engines once practice.yaml allows it', () => {
    for (const { document } of site.pages) {
      const robots = document.querySelector('meta[name=robots]')?.getAttribute('content');
      expect(robots).toBe('index, follow');
    }
  });
});
