import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KEPT_KEYS } from '../../../src/components/kept-keys.ts';
import { openSite } from '../open-site.ts';
import {
  clearAll,
  line,
  openChecklist,
  press,
  readLog,
  readStorage,
  rewriteStored,
  saveFrom,
  tick,
} from './list.ts';

const site = openSite();

function isTicked(page: Page, key: string): Promise<string | null> {
  return line(page, key).locator('[data-tick]').getAttribute('aria-pressed');
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator('[data-step]:visible [data-tick]').first().waitFor();
}

/** A second tab of the same browser. */
async function openBeside(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(site.address('/checklist/'));
  await other.locator('[data-step]:visible [data-tick]').first().waitFor();
  return other;
}

const notice = (page: Page, name: string) => page.locator(`[data-notice="${name}"]`);

describe('an incident', () => {
  test('is resumed after a reload, lives in its tab alone, and is cleared with one button', async () => {
    const page = await openChecklist(site, '#see=account-locked');
    await tick(page, 'C1.2', 'A2.1');
    await page.locator('#packet-error-text').fill('Account locked. Code 1234');
    await reload(page);
    expect(await notice(page, 'resumed').innerText()).toMatch(
      /You are back in incident PA-1124-\w{5}, begun/,
    );
    expect([await isTicked(page, 'C1.2'), await isTicked(page, 'A2.1')]).toEqual(['true', 'true']);
    expect(await page.locator('#packet-error-text').inputValue()).toBe('Account locked. Code 1234');
    expect((await readStorage(page)).computer).not.toContain('incident');
    const other = await openBeside(page);
    expect(await isTicked(other, 'C1.2')).toBe('false');
    await page.evaluate((key) => localStorage.setItem(key, 'a number'), KEPT_KEYS.practice);
    await clearAll(page);
    expect(await isTicked(page, 'C1.2')).toBe('false');
    expect(await page.locator('#packet-error-text').inputValue()).toBe('');
    const { tab, computer } = await readStorage(page);
    expect(tab + computer).not.toContain('portal-access-kb');
    expect(new URL(page.url()).hash).toBe('');
  });

  test('kept in this computer is the same in two tabs, and neither overwrites the other', async () => {
    const page = await openChecklist(site);
    await tick(page, 'B0.1');
    await page.getByLabel('Keep it on this computer').check();
    expect((await readStorage(page)).tab).not.toContain('incident');
    const other = await openBeside(page);
    expect(await isTicked(other, 'B0.1')).toBe('true');
    await tick(other, 'B0.2');
    await expect.poll(() => isTicked(page, 'B0.2')).toBe('true');
    await tick(page, 'B0.3');
    await expect.poll(() => readLog(other)).toHaveLength(3);
    // The other tab begins another incident in its place.
    await clearAll(other);
    await other.getByLabel('Keep it on this computer').check();
    await tick(other, 'C1.2');
    await expect.poll(() => notice(page, 'other-tab').isVisible()).toBe(true);
    expect(await readLog(page)).toHaveLength(3);
    await tick(page, 'C1.4');
    expect(await readLog(other)).toHaveLength(1);
    await press(page, 'take-other');
    expect(await isTicked(page, 'C1.2')).toBe('true');
    expect(await isTicked(page, 'B0.1')).toBe('false');
  });

  test('kept in this computer ends 24 hours after its last use, and is offered as a file once more', async () => {
    const page = await openChecklist(site);
    await tick(page, 'B0.1');
    await page.getByLabel('Keep it on this computer').check();
    // While its page is open it does not end.
    await page.clock.runFor('25:00:00');
    await reload(page);
    expect(await isTicked(page, 'B0.1')).toBe('true');
    await page.goto(site.address('/about/'));
    await page.clock.fastForward('25:00:00');
    await page.goto(site.address('/checklist/'));
    await notice(page, 'set-aside').waitFor();
    expect(await isTicked(page, 'B0.1')).toBe('false');
    expect((await readStorage(page)).computer).not.toContain('B0.1');
    const { name, text } = await saveFrom(page, () => press(page, 'save-set-aside'));
    expect(name).toBe('incident-set-aside.json');
    expect(JSON.parse(text).log[0]).toMatchObject({ kind: 'ticked', item: 'B0.1' });
  });

  test('begun with other content is kept, and the change is said', async () => {
    const page = await openChecklist(site);
    await tick(page, 'B0.1');
    await rewriteStored(site, page, (stored) =>
      JSON.stringify({ ...JSON.parse(stored), digest: '0000000000000000' }),
    );
    expect(await notice(page, 'content-changed').innerText()).toContain('The steps have changed');
    expect(await isTicked(page, 'B0.1')).toBe('true');
  });
});

test('state that cannot be read is set aside and offered, and the page works', async () => {
  const page = await openChecklist(site);
  await rewriteStored(site, page, () => '{"version":9,"x":');
  expect(await notice(page, 'set-aside').innerText()).toContain('nothing of it is lost');
  await tick(page, 'B0.1');
  await reload(page);
  expect(await isTicked(page, 'B0.1')).toBe('true');
  await clearAll(page);
  await rewriteStored(site, page, () => 'torn');
  const { text } = await saveFrom(page, () => press(page, 'save-set-aside'));
  expect(text).toBe('torn');
  await press(page, 'drop-set-aside');
  await reload(page);
  expect(await notice(page, 'set-aside').isVisible()).toBe(false);
});

test.each([
  [
    'forbids storage',
    () => {
      for (const place of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, place, {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      }
    },
    'does not let the page remember anything',
  ],
  [
    'has no room left',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'storage is full',
  ],
])(
  'a browser that %s works the list, and the page says what is not remembered',
  async (_, spoil, says) => {
    const page = await site.newPage();
    await page.addInitScript(spoil);
    const errors: string[] = [];
    // Starlight's own scripts do throw there.
    page.on('pageerror', ({ stack = '' }) => errors.push(stack));
    await page.goto(site.address('/checklist/'));
    await tick(page, 'C1.2', 'B0.1');
    expect(await isTicked(page, 'B0.1')).toBe('true');
    expect(await page.locator('[data-notices]').innerText()).toContain(says);
    await page.getByLabel('Keep it on this computer').check();
    await clearAll(page);
    expect(await isTicked(page, 'B0.1')).toBe('false');
    expect(errors.filter((stack) => stack.includes('IncidentChecklist'))).toEqual([]);
  },
);
