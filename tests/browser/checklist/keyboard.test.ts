import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from '../find-violations.ts';
import { openSite, SCREENS } from '../open-site.ts';
import { answered, line, listShown, openChecklist, readLog, saveFrom } from './list.ts';

const site = openSite();

/** Goes forward with the Tab key until a control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${control} is not reached with 200 presses of Tab.`);
}

test('the whole path, from the questions to the record, goes by keyboard alone', async () => {
  const page = await openChecklist(site);
  await tabTo(page, page.locator('input[name=see][value=unknown]'));
  await page.keyboard.press('ArrowDown');
  await answered(page, page.locator('input[name=see]:checked'));
  expect(await page.locator('[data-answered]').innerText()).toContain('A1 Invalid credentials');
  await tabTo(page, page.locator('[data-do="show-list"]'));
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('c1');

  const [first = '', second = '', third = ''] = await listShown(page);
  await tabTo(page, line(page, first).locator('[data-tick]'));
  await page.keyboard.press('Space');
  await tabTo(page, line(page, second).locator('.controls summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, line(page, second).locator('textarea'));
  await page.keyboard.type('no paper here');
  await tabTo(page, line(page, second).locator('[data-skip]'));
  await page.keyboard.press('Enter');
  await tabTo(page, line(page, third).locator('[data-failed]'));
  await page.keyboard.press('Enter');
  // Whatever comes next has the focus: a line of the list, or what leads on from it.
  expect(await page.evaluate(() => document.activeElement?.matches('[data-act], a, h2'))).toBe(
    true,
  );

  await page.locator('#packet-npi').focus();
  await page.keyboard.type('1234567893');
  await tabTo(page, page.locator('#log-note'));
  await page.keyboard.type('handed over');
  await tabTo(page, page.getByRole('button', { name: 'Add the note' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('[data-do="save-text"]'));
  const { text } = await saveFrom(page, () => page.keyboard.press('Enter'));
  expect(text).toContain('1234567893');
  expect(text).toContain('no paper here');
  expect(await readLog(page)).toHaveLength(5);
});

test('the first line to tick is a handful of keys away from the top of the page', async () => {
  const page = await openChecklist(site);
  const keys = ['Tab', 'Enter', 'Tab', 'Enter', 'Tab'];
  for (const key of keys) await page.keyboard.press(key);
  const first = page.locator('[data-step]:visible [data-tick]').first();
  expect(await first.evaluate((tick) => tick === document.activeElement)).toBe(true);
});

test('what has the focus, and a warning below it, are never behind the clock', async () => {
  const page = await openChecklist(site, '#see=account-locked');
  await page.setViewportSize(SCREENS.phone);
  await line(page, 'C1.2').locator('[data-tick]').click();
  const clock = await page.locator('[data-clock]').boundingBox();
  const isAbove = async (part: Locator) => {
    const box = await part.boundingBox();
    return box !== null && clock !== null && box.y + box.height <= clock.y;
  };
  const behind: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('incident-checklist :focus');
    if (
      (await focused.count()) === 0 ||
      (await focused.evaluate((one) => one.closest('[data-clock]') !== null))
    )
      continue;
    if (!(await isAbove(focused))) behind.push(await focused.evaluate((one) => one.outerHTML));
  }
  expect(behind).toEqual([]);
  await page.locator('#packet-npi').focus();
  await page.keyboard.type('1234567890');
  expect(await isAbove(page.locator('#told-npi'))).toBe(true);
});

test.each([
  ['light', SCREENS.desktop],
  ['dark', SCREENS.smallestPhone],
] as const)(
  'at work, in %s, it breaks no rule of WCAG 2.2 AA and nothing is cut off',
  async (colorScheme, viewport) => {
    const page = await site.newPage({ colorScheme, viewport });
    await page.goto(site.address('/checklist/#see=account-locked'));
    await line(page, 'C1.2').locator('[data-tick]').click();
    await line(page, 'A2.1').locator('summary').click();
    await line(page, 'B0.1').locator('[data-failed]').click();
    for (let times = 0; times < 2; times++) await page.locator('[data-do="reset-failed"]').click();
    await page.locator('#packet-npi').fill('12');
    for (const summary of [
      '[data-left-out]',
      '[data-log-shown]',
      '[data-clock-settings]',
      '[data-questions]',
    ]) {
      await page.locator(`${summary} > summary`).click();
    }
    // The clock lies over whatever is scrolled behind it, so the page is looked at whole.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height });
    expect(await findViolations(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    const small = await page
      .locator('incident-checklist :is(button, summary, .answers label, .button):visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
      );
    expect(small).toEqual([]);
  },
);
