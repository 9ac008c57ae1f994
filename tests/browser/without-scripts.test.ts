import { describe, expect, test } from 'vitest';
import { TAB_PAGES } from '../../src/domain/content/labels.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { listPages } from './built-pages.ts';
import { findFaintWords } from './find-faint-words.ts';
import { openSite, SCREENS } from './open-site.ts';

/** A reader whose computer prefers dark, so that a page written dark by mistake is noticed. */
const SCRIPTLESS = { javaScriptEnabled: false, colorScheme: 'dark' } as const;
const site = openSite();

test.each(listPages())(
  'without scripts, %s is light, shows every word it has with them, and no dead control',
  async (path) => {
    const page = await site.open(path, SCRIPTLESS);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(255, 255, 255)');
    expect(await findFaintWords(page)).toEqual([]);
    const dead = page.locator('button:not([popovertarget]), select, input, textarea');
    expect(await dead.filter({ visible: true }).count()).toBe(0);

    const scripted = await site.open(path);
    await scripted
      .locator('[data-needs-script]')
      .evaluateAll((all) => all.map((one) => one.remove()));
    const words = await scripted.locator('main').innerText();
    expect(words.length).toBeGreaterThan(300);
    const shown = (await page.locator('main').innerText()).split('\n');
    expect(words.split('\n').filter((line) => !shown.includes(line))).toEqual([]);
  },
);

describe('without scripts, the contents list', () => {
  const { issues } = readContent(process.cwd()).content;
  const paths = [
    '/',
    ...Object.values(TAB_PAGES).map(({ href }) => href),
    ...issues.map(({ data }) => `/fix/${data.id}/`).sort(),
  ];

  test.each(Object.entries(SCREENS))('stands on the screen of the %s', async (_name, viewport) => {
    const page = await site.open('/downtime/', { ...SCRIPTLESS, viewport });
    await page.getByText('Contents', { exact: true }).press('Enter');
    const list = page.locator('.contents ul');
    const { x = -1, y = -1, width = 0 } = (await list.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(viewport.width);
    expect(y).toBeLessThan(viewport.height);
    await list.getByRole('link').last().click();
    await page.waitForURL(
      site.address(paths.find((path) => path.includes('missing-access')) ?? ''),
    );
  });

  test('leads to every tab and every issue', async () => {
    const page = await site.open('/', SCRIPTLESS);
    const links = page.locator('.contents a');
    const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(listed.slice(0, 6).concat(listed.slice(6).sort())).toEqual(paths);
  });

  test('is not shown where scripts run', async () => {
    const page = await site.open('/');
    expect(await page.locator('.contents').count()).toBe(0);
  });
});

test('without scripts, the menu of a phone opens', async () => {
  const page = await site.open('/', { ...SCRIPTLESS, viewport: SCREENS.phone });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator(':popover-open').getByRole('link', { name: 'Workflow' }).click();
  await page.waitForURL(site.address('/workflow/'));
});
