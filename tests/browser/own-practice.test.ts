import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { telHref } from '../../src/domain/practice/tel-href.ts';
import { checkBinderPdf } from './binder/check-pdf.ts';
import { openSite } from './open-site.ts';
import { printPage } from './print-page.ts';
import { searchFor } from './search/search-for.ts';

const PRACTICE_FILE = 'src/content/practice-example.yaml';
const temporary = mkdtempSync(join(tmpdir(), 'own-practice-'));
const folder = join(temporary, 'site');

beforeAll(async () => {
  const env = { ...dropVitestSettings(process.env), OUT_DIR: folder, BASE: '/kb/', PRACTICE_FILE };
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env });
});
afterAll(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));

const site = openSite(() => ({ folder, base: '/kb/' }));

describe('a site published under a path of its own', () => {
  test('finds, and opens what it found', async () => {
    const page = await site.open('/');
    const [first] = await searchFor(page, 'account locked');
    expect(first?.href).toBe('/kb/fix/account-locked/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.address('/fix/account-locked/'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('A2 Account locked');
  });

  test('offers the nine issues under its path where nothing is found', async () => {
    const page = await site.open('/faq/');
    await searchFor(page, 'qwxyzzy');
    await page.locator('dialog .nothing').getByRole('link', { name: /^A7/ }).click();
    await page.waitForURL(site.address('/fix/portal-maintenance/'));
  });

  test.each(['/', '/workflow/', '/fix/mfa-problem/', '/faq/', '/404.html'])(
    'loads everything on %s and leads nowhere else from there',
    async (path) => {
      const page = await site.newPage();
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      await page.goto(site.address(path), { waitUntil: 'networkidle' });
      expect(failed).toEqual([]);
      const links = await page
        .locator('a[href^="/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(10);
      expect(links.filter((href) => !href.startsWith('/kb/'))).toEqual([]);
    },
  );

  test('goes from page to page by its sidebar, its page edge and its text', async () => {
    const page = await site.open('/');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Workflow' })
      .click();
    await page.waitForURL(site.address('/workflow/'));
    await page.getByRole('link', { name: 'F: Questions' }).click();
    await page.waitForURL(site.address('/faq/'));
    await page.locator('main .related a').first().click();
    await page.waitForURL(/\/kb\/(workflow|fix)\//);
  });
});

describe('the downtime page of a practice that has filled in its file', () => {
  test.each(['Letter', 'A4'] as const)(
    'prints its quick card on one side of %s, and so does the card alone',
    async (format) => {
      const { sides } = await printPage(await site.open('/downtime/'), format);
      expect(sides[0]).toContain('Uncontrolledwhenprinted.');
      const { pages, scale } = await printPage(await site.open('/downtime/quick-card/'), format);
      expect(pages).toBe(1);
      expect(scale).toBeCloseTo(1, 2);
    },
  );

  test('prints whom to call, with every number in full, which calls it on the screen', async () => {
    const { people } = parse(readFileSync(PRACTICE_FILE, 'utf8'));
    const listed = [...people.charge_persons, ...people.portal_administrators, people.clinic_it];
    const page = await site.open('/downtime/');
    const { text } = await printPage(page, 'Letter');
    for (const { name, phone, after_hours } of listed) {
      expect(text).toContain(`${name}${phone}afterhours${after_hours}`.replace(/\s/g, ''));
      for (const number of [phone, after_hours]) {
        const link = page.locator('.quick-card a', { hasText: number }).first();
        expect(await link.getAttribute('href')).toBe(telHref(number));
      }
    }
  });
});

checkBinderPdf('the binder of a practice that has filled in its file', site, () => ({
  folder,
  paper: 'a4',
  origin: 'https://kb.example.org',
}));

/** Vitest sets what Vite would, and Vite then takes it for the site's own: the path `/`, the mode `test`. */
function dropVitestSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const settings = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !settings.includes(name)));
}
