import { describe, expect, test } from 'vitest';
import { listPages } from './built-pages.ts';
import { findViolations } from './find-violations.ts';
import { openSite, SCREENS } from './open-site.ts';
import { searchFor } from './search/search-for.ts';

const site = openSite();

test.each(listPages())(
  '%s breaks no rule of WCAG 2.2 AA, light on a desktop, dark on a phone, in forced colors',
  async (path) => {
    const page = await site.open(path, { colorScheme: 'light' });
    const theme = page.locator('html');
    expect(await theme.getAttribute('data-theme')).toBe('light');
    const light = await findViolations(page);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(SCREENS.phone);
    await expect.poll(() => theme.getAttribute('data-theme')).toBe('dark');
    const dark = await findViolations(page);

    await page.emulateMedia({ forcedColors: 'active' });
    const forced = await findViolations(page);
    expect({ light, dark, forced }).toEqual({ light: [], dark: [], forced: [] });
  },
);

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
