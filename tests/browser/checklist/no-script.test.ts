import { expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { printPage } from '../print-page.ts';
import { listShown } from './list.ts';

const site = openSite();

test('without scripts the blank checklist and the blank record are complete on the screen and on paper', async () => {
  const page = await site.open('/checklist/', { javaScriptEnabled: false });
  const shown = await listShown(page);
  expect(shown.length).toBeGreaterThan(25);
  for (const point of ['C1', 'C2', 'C3', 'C4']) {
    const lines = page.locator(`[data-point="${point}"] [data-step]:visible`);
    expect(await lines.count()).toBeLessThanOrEqual(9);
    expect(await lines.last().innerText()).toMatch(new RegExp(`^${point}\\.`));
  }
  expect(await page.locator('[data-record]').isVisible()).toBe(true);
  const questions = await page.locator('[data-questions]').innerText();
  expect(questions).toContain('The questions need scripts');
  expect(questions).not.toContain('change each answer');
  for (const paper of ['Letter', 'A4'] as const) {
    const { pages, text, sides, scale } = await printPage(page, paper);
    expect(pages).toBe(3);
    expect(scale).toBe(1);
    for (const key of shown) expect(text).toContain(key.replace('/back', ''));
    expect(sides[2]).toContain('Incidentrecord');
    expect(sides[2]).toContain('Signature');
    for (const ask of [
      'Whatdoyousee?',
      'Whoisaffected?',
      'Howdoyousignin?',
      'Whereareyouconnected?',
      'Whatwaitsonit?',
    ]) {
      expect(sides[0]).toContain(ask);
    }
  }
});
