import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { fail, openChecklist, press, readLog, tick } from './list.ts';

const site = openSite();

/** What sets off each of the article's rules in the browser; without the last act it must stay silent. */
const RULES: {
  name: string;
  fragment: string;
  before: (page: Page) => Promise<void>;
  last: (page: Page) => Promise<void>;
  rule: RegExp;
  now: string;
}[] = [
  {
    name: 'two resets that fail within 15 minutes',
    fragment: '#see=invalid-credentials&how=password&who=me',
    before: async (page) => {
      await press(page, 'reset-failed');
      await page.clock.fastForward('14:00');
    },
    last: (page) => press(page, 'reset-failed'),
    rule: /^Two or more resets fail within 15 minutes/,
    now: 'Call payer support now (B8).',
  },
  {
    name: 'an error that stays after the reset',
    fragment: '#see=invalid-credentials&how=password&who=me',
    before: (page) => tick(page, 'B2.1'),
    last: (page) => fail(page, 'B2.2'),
    rule: /^The error stays after the reset/,
    now: 'Call payer support now (B8).',
  },
  {
    name: 'a lock that outlasts the time',
    fragment: '#see=account-locked',
    before: async (page) => {
      await fail(page, 'A2.7');
      await page.clock.fastForward('59:00');
    },
    last: (page) => page.clock.fastForward('02:00'),
    rule: /^The account is still locked after/,
    now: 'Call payer support now (B8).',
  },
  {
    name: 'errors of single sign-on for several people',
    fragment: '#see=sso-misconfiguration&who=several',
    before: (page) => tick(page, 'B4.2'),
    last: (page) => fail(page, 'B4.3'),
    rule: /^Several people of your organization get SSO errors/,
    now: 'Call clinic IT now.',
  },
  {
    name: 'a broken page that is back after the update',
    fragment: '#see=browser-compatibility',
    before: (page) => tick(page, 'B5.1'),
    last: (page) => fail(page, 'C2.3'),
    rule: /^The problem comes back after the browser was updated/,
    now: 'Call clinic IT now.',
  },
  {
    name: 'a portal that opens on no network',
    fragment: '#see=network-issues&where=vpn',
    before: (page) => fail(page, 'C2.1', 'B6.2'),
    last: (page) => fail(page, 'B6.3'),
    rule: /^The portal opens on none of the networks/,
    now: 'Call payer support now (B8).',
  },
];

describe('an escalation', () => {
  test.each(RULES)('fires on $name, and not one event before', async (one) => {
    const page = await openChecklist(site, one.fragment);
    const notices = page.locator('[data-escalate]');
    await one.before(page);
    expect(await notices.count()).toBe(0);
    await one.last(page);
    expect(await notices.count()).toBe(1);
    const rule = notices.locator('[data-rule]');
    expect(await rule.innerText()).toMatch(one.rule);
    expect(await notices.innerText()).toContain('What happened:');
    expect(await notices.innerText()).toContain(one.now);
    expect(await notices.locator('..').getAttribute('role')).toBe('alert');
    const told = (await readLog(page)).filter((entry) => entry.includes('Escalation:'));
    expect(told).toHaveLength(1);
  });

  test('gives way to a sign of compromise, and both are never shown together', async () => {
    const page = await openChecklist(site, '#see=sso-misconfiguration&who=several&how=sso');
    await fail(page, 'B4.3');
    expect(await page.locator('[data-escalate][data-current]').isVisible()).toBe(true);
    expect(await page.locator('[data-clock]').innerText()).toContain('Escalate now');
    await fail(page, 'C1.2');
    const guidance = page.locator('[data-guidance]');
    expect(await guidance.innerText()).toContain('Call clinic IT, then the privacy officer.');
    expect(await guidance.innerText()).not.toMatch(/Escalate now|Hand over/);
    expect(await page.locator('[data-escalate]').count()).toBe(0);
  });

  test('is logged once, outlasts a reload, and brings the reader to its notice', async () => {
    const page = await openChecklist(site, '#see=invalid-credentials');
    await press(page, 'reset-failed');
    await press(page, 'reset-failed');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Escalate now',
    );
    await press(page, 'reset-failed');
    await page.reload();
    await page.locator('[data-escalate]').waitFor();
    const told = (await readLog(page)).filter((entry) => entry.includes('Escalation:'));
    expect(told).toHaveLength(1);
    expect(await page.locator('[data-resets]').innerText()).toBe('3 failed: 08:05, 08:05, 08:05');
  });
});
