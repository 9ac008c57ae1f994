import { describe, expect, test } from 'vitest';
import { listPages } from './built-pages.ts';
import { findViolations } from './find-violations.ts';
import { openSite, SCREENS } from './open-site.ts';
import { searchFor } from './search/search-for.ts';

const site = openSite();

describe.each(listPages())('%s breaks no rule of WCAG 2.2 AA', (path) => {
  test('in the light theme, on a desktop', async () => {
    const page = await site.open(path, { colorScheme: 'light' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(await findViolations(page)).toEqual([]);
  });

  test('in the dark theme, on a phone', async () => {
    const page = await site.open(path, { colorScheme: 'dark', viewport: SCREENS.phone });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await findViolations(page)).toEqual([]);
  });

  test('in forced colors', async () => {
    const page = await site.open(path, { forcedColors: 'active' });
    expect(await findViolations(page)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(['password', 'qwxyzzy'])('the search for %s breaks no rule', async (text) => {
    const page = await site.open('/', { colorScheme });
    await searchFor(page, text);
    expect(await findViolations(page)).toEqual([]);
  });

  test('the menu of a phone breaks no rule', async () => {
    const page = await site.open('/faq/', { colorScheme, viewport: SCREENS.phone });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator(':popover-open').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
