import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../open-site.ts';
import { seek } from './finder.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Least height of what is touched, in CSS px. */
const TARGET = 44;

const site = openSite();
const TEXTS = [
  'AADSTS50053: The account is locked. jane.doe@example.com',
  'login refused again after several attempts',
  'the printer is out of toner',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(TEXTS)('the answer to "%s" breaks no rule of WCAG 2.2 AA', async (text) => {
    for (const [path, viewport] of [
      ['/', SCREENS.desktop],
      ['/fix/', SCREENS.phone],
    ] as const) {
      const page = await site.open(path, { colorScheme, viewport });
      await page.getByRole('button', { name: 'Several of us' }).click();
      await seek(page, text);
      await page.waitForLoadState('networkidle');
      const axe = new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode();
      const { violations } = await axe.analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ).toEqual([]);
    }
  });
});

test('whatever is touched is 44 px high, and nothing runs out of a small phone', async () => {
  const page = await site.open('/', { viewport: SCREENS.smallestPhone });
  for (const text of TEXTS) {
    await seek(page, text);
    const controls = page.locator('fix-finder').locator('button, textarea, .go, .start, .ways a');
    for (const control of await controls.filter({ visible: true }).all()) {
      const name = `${text}: ${await control.innerText()}`;
      expect((await control.boundingBox())?.height, name).toBeGreaterThanOrEqual(TARGET);
    }
    const { width } = SCREENS.smallestPhone;
    expect(await page.evaluate(() => document.documentElement.scrollWidth), text).toBe(width);
  }
});
