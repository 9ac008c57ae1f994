import { describe, expect, test } from 'vitest';
import { TAB_PAGES } from '../../../src/domain/content/labels.ts';
import { readContent } from '../../../src/integrations/content-check/read-content.ts';
import { openSite } from '../open-site.ts';
import { searchDialog, searchFor } from './search-for.ts';

const site = openSite();
const { content } = readContent(process.cwd());
const entries = [...content.issues, ...content.steps, ...content.questions];
const issues = content.issues.map(({ data }) => `${data.number} ${data.title}`).sort();

describe('what a search brings', () => {
  test.each([
    ['account locked', '/fix/account-locked/'],
    ['Check browser and device', '/workflow/#b5'],
    ['B3', '/workflow/#b3'],
    ['f7', '/faq/#f7'],
  ])('%s brings %s first', async (text, address) => {
    const [first] = await searchFor(await site.open('/'), text);
    expect(first?.href).toBe(address);
  });

  test('every title of an issue, a step, a question or a page brings its own text first', async () => {
    const page = await site.open('/');
    const titles = [...entries, ...content.pages].map(({ data }) => data.title);
    const missed: string[] = [];
    for (const title of titles) {
      const [first] = await searchFor(page, title);
      if (!first?.title.endsWith(title)) missed.push(`"${title}" brings "${first?.title}"`);
    }
    expect(titles.length).toBeGreaterThan(30);
    expect(missed).toEqual([]);
  });

  test.each([
    ['locked out', '/fix/account-locked/'],
    ['2FA', '/fix/mfa-problem/'],
    ['code never came', '/fix/mfa-problem/'],
    ["can't sign in", '/fix/invalid-credentials/'],
    ['can’t sign in', '/fix/invalid-credentials/'],
  ])('other words (%s) bring %s among the first three', async (text, address) => {
    const found = await searchFor(await site.open('/'), text);
    expect(found.slice(0, 3).map(({ href }) => href)).toContain(address);
  });

  test('other words are searched and not shown', async () => {
    const found = await searchFor(await site.open('/'), 'two-factor');
    const issue = found.find(({ href }) => href === '/fix/mfa-problem/');
    const aliases = content.issues.find(({ data }) => data.id === 'mfa-problem')?.data.aliases;
    expect(aliases).toContain('two-factor');
    expect(issue?.text).not.toMatch(/two-factor|OTP not received/);
  });

  test.each([
    ['resetting', '/workflow/#b2'],
    ['browsers', '/fix/browser-compatibility/'],
    ['expires', '/fix/password-expired/'],
  ])('another form of a word (%s) brings %s among the first three', async (text, address) => {
    const found = await searchFor(await site.open('/'), text);
    expect(found.slice(0, 3).map(({ href }) => href)).toContain(address);
  });
});

describe('a result', () => {
  test.each([
    ['a question', 'password keeps expiring', 'F2', `F ${TAB_PAGES.F.name}`],
    ['a step', 'second browser', 'B2', `B ${TAB_PAGES.B.name}`],
    ['an issue', 'missing menu', 'A9', `A ${TAB_PAGES.A.name}`],
  ])('is %s of its own and names its tab', async (_kind, text, id, tab) => {
    const found = await searchFor(await site.open('/'), text);
    const result = found.find(({ title }) => title.startsWith(`${id} `));
    expect(result?.where).toContain(tab);
  });

  test('marks the words it was found by', async () => {
    const found = await searchFor(await site.open('/'), 'certificate warning');
    const marked = found.flatMap((result) => result.marked);
    expect(marked.length).toBeGreaterThan(0);
    for (const word of marked) expect(word).toMatch(/certif|warn/i);
  });

  test('says how many there are, and how many of them are listed', async () => {
    const page = await site.open('/');
    const found = await searchFor(page, 'password');
    const status = await searchDialog(page).getByRole('status').textContent();
    expect(Number(/^\d+/.exec(status ?? ''))).toBeGreaterThan(found.length);
    expect(status).toContain(`first ${found.length}`);
  });
});

describe('where nothing fits', () => {
  test.each(['qwxyzzy', 'weather', 'browzqr'])(
    '%s brings the nine issues, then the ways on for what is none of them',
    async (text) => {
      const page = await site.open('/');
      expect(await searchFor(page, text)).toEqual([]);
      expect(await searchDialog(page).getByRole('status').textContent()).toContain(text);
      const links = page.locator('dialog .nothing a');
      const offered = await links.evaluateAll((all) => all.map((link) => link.textContent.trim()));
      expect(offered.slice(0, issues.length)).toEqual(issues);
      const ways = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(ways.slice(issues.length)).toEqual(['/fix/suspected-compromise/', '/downtime/']);
    },
  );
});
