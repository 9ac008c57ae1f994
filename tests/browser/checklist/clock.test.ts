import { describe, expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { openChecklist, press, tick } from './list.ts';

const site = openSite();

describe('the clock', () => {
  test('begins with the first thing done, counts past a sleep, and says in words what is due', async () => {
    const page = await openChecklist(site);
    const bar = page.locator('[data-clock]');
    expect(await bar.isVisible()).toBe(false);
    await tick(page, 'B0.1');
    expect(await bar.innerText()).toMatch(/0 min since 08:05\s+Update 08:35 in 30 min/);
    // As a laptop does that sleeps: timers ring at most once, however long it was.
    await page.clock.fastForward('45:00');
    expect(await bar.innerText()).toContain('45 min since 08:05');
    expect(await bar.innerText()).toContain('Update due since 08:35 15 min ago');
    expect(await bar.innerText()).toContain('Escalate 09:05 in 15 min');
    expect(await bar.getByRole('status').textContent()).toBe('Tell staff how things stand.');
    await press(page, 'told-staff');
    expect(await bar.innerText()).toContain('Update 09:20 in 30 min');
    await page.reload();
    await page.clock.fastForward('20:00');
    expect(await bar.innerText()).toContain('1 h 05 min since 08:05');
    expect(await bar.innerText()).toContain('Escalate due since 09:05');
  });

  test('can be set and switched off, and a wrong number is told', async () => {
    const page = await openChecklist(site);
    await tick(page, 'B0.1');
    const settings = page.locator('[data-clock-settings]');
    await settings.locator('summary').click();
    await settings.getByLabel('Tell staff every').fill('10');
    await settings.getByLabel('Call the next level after').fill('0');
    await settings.getByLabel('Show the clock').focus();
    expect(await settings.getByRole('alert').innerText()).toContain('from 1 to 1440');
    await settings.getByLabel('Call the next level after').fill('20');
    await settings.getByLabel('Show the clock').focus();
    expect(await settings.getByRole('alert').innerText()).toBe('');
    const bar = page.locator('[data-clock]');
    expect(await bar.innerText()).toContain('Update 08:15');
    expect(await bar.innerText()).toContain('Escalate 08:25');
    await settings.getByLabel('Show the clock').uncheck();
    expect(await bar.isVisible()).toBe(false);
    await page.reload();
    await page.locator('[data-step]:visible [data-tick]').first().waitFor();
    expect(await bar.isVisible()).toBe(false);
  });
});
