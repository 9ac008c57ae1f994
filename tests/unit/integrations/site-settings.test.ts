import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'site-settings-'));

/** The settings of a practice file that holds this text, in an environment with these variables. */
async function readSettings(practice: string | undefined, env: NodeJS.ProcessEnv = {}) {
  const file = join(folder, 'practice.yaml');
  if (practice === undefined) rmSync(file, { force: true });
  else writeFileSync(file, practice);
  // The file's name is read from the environment when the module is loaded.
  vi.stubEnv('PRACTICE_FILE', file);
  vi.resetModules();
  const { readSiteSettings } = await import('../../../src/integrations/site-settings.ts');
  return readSiteSettings(env);
}

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const publishing = (address: string) => `publishing:\n  address: ${address}\n`;

describe('where the site is published', () => {
  test('is nowhere, at the root, while nothing is filled in', async () => {
    const nowhere = { site: undefined, base: '/', robots: 'noindex, nofollow' };
    expect(await readSettings('publishing:\n  address:\n')).toEqual(nowhere);
    expect(await readSettings('')).toEqual(nowhere);
    expect(await readSettings(undefined)).toEqual(nowhere);
  });

  test.each([
    ['https://kb.example.org/', 'https://kb.example.org', '/'],
    ['https://kb.example.org', 'https://kb.example.org', '/'],
    ['https://example.org/kb/', 'https://example.org', '/kb/'],
    ['https://example.org/a/b', 'https://example.org', '/a/b/'],
    ['http://intranet:8080/kb/', 'http://intranet:8080', '/kb/'],
  ])('is read from the address %s', async (address, site, base) => {
    expect(await readSettings(publishing(address))).toMatchObject({ site, base });
  });

  test('is what the environment says before what the file says', async () => {
    const env = { SITE: 'https://other.example.org/', BASE: '/docs' };
    expect(await readSettings(publishing('https://example.org/kb/'), env)).toMatchObject({
      site: 'https://other.example.org',
      base: '/docs/',
    });
  });

  test('keeps the file’s path where the environment only names another site, and the reverse', async () => {
    const file = publishing('https://example.org/kb/');
    expect((await readSettings(file, { SITE: 'https://b.example.org/x/' })).base).toBe('/x/');
    expect(await readSettings(file, { BASE: '/y/' })).toMatchObject({
      site: 'https://example.org',
      base: '/y/',
    });
  });

  test.each([
    ['kb', '/kb/'],
    ['/kb', '/kb/'],
    ['kb/', '/kb/'],
    ['//kb//', '/kb/'],
    ['/', '/'],
    ['', '/'],
  ])('has one slash at each end of its path: BASE=%j is %s', async (BASE, base) => {
    expect((await readSettings('', { BASE })).base).toBe(base);
  });

  test.each([
    'publishing: nowhere\n',
    'publishing:\n  address: nowhere\n',
    'publishing: "x\n',
    '- x\n',
  ])('is nowhere while the file has a mistake: %j', async (text) => {
    expect(await readSettings(text)).toMatchObject({ site: undefined, base: '/' });
  });
});

describe('search engines', () => {
  test('may list the site only where the practice says so', async () => {
    const says = (value: string) => readSettings(`publishing:\n  allow_indexing: ${value}\n`);
    expect((await says('true')).robots).toBe('index, follow');
    expect((await says('false')).robots).toBe('noindex, nofollow');
    expect((await says('"true"')).robots).toBe('noindex, nofollow');
  });
});
