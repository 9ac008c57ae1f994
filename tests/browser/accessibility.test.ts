import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listPages } from './built-pages.ts';
import { openSite, SCREENS } from './open-site.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const site = openSite();

describe.each(listPages())('%s breaks no rule of WCAG 2.2 AA', (path) => {
  test('in the light theme, on a desktop', async () => {
    const page = await site.open(path, { colorScheme: 'light' });
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

/** The broken rules with what breaks them, as lines to read in a failed test. */
async function findViolations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary}`),
  );
}
