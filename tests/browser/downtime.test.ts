import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from './open-site.ts';

const site = openSite();

test.each([
  ['desktop', SCREENS.desktop],
  ['phone', SCREENS.phone],
])(
  'the title and the first three actions stand on the first screen of the %s',
  async (_, viewport) => {
    const page = await site.open('/downtime/', { viewport });
    const first = [
      page.getByRole('heading', { level: 1 }),
      ...(await page.locator('.card-actions li').all()).slice(0, 3),
    ];
    expect(first).toHaveLength(4);
    for (const one of first) {
      const { y = -1, height = 0 } = (await one.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(viewport.height);
    }
  },
);

describe('the sum of the ledger', () => {
  test('says what is missing, and that it balances once nothing is', async () => {
    const page = await site.open('/downtime/');
    const fill = (label: string, count: string) => page.getByLabel(label).fill(count);
    const status = page.locator('tie-out [role=status]');
    await fill('Rows opened', '24');
    expect(await status.innerText()).toContain('all four counts');
    await fill('Entered (E)', '20');
    await fill('Void (V)', '1');
    await fill('Carried over (C)', '2');
    expect(await status.innerText()).toContain('1 row has no mark');
    await fill('Entered (E)', '21');
    expect(await status.innerText()).toContain('It balances');
  });

  test('keeps and sends nothing', async () => {
    const page = await site.open('/downtime/');
    const address = page.url();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + request.postData()));
    await page.getByLabel('Rows opened').fill('98765');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(address);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((request) => request.includes('98765'))).toEqual([]);
    const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]));
    expect(stored).not.toContain('98765');
  });
});

describe('a procedure that is out of date', () => {
  test.each([
    ['2026-12-01T12:00:00', ''],
    ['2027-06-01T12:00:00', 'Its review was due by'],
    ['2028-06-01T12:00:00', 'were to be replaced after'],
  ])('says so on %s', async (now, says) => {
    const page = await site.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(site.address('/downtime/'));
    await expect.poll(() => page.locator('copy-state').innerText()).toContain(says);
    if (says === '') expect(await page.locator('copy-state').innerText()).toBe('');
  });
});
