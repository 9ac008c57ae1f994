import { describe, expect, test } from 'vitest';
import { openSite, SCREENS } from '../open-site.ts';
import { answer, fail, line, listShown, openChecklist, readLog, tick, ZONE } from './list.ts';

const site = openSite();

describe('the checklist', () => {
  test.each([
    ['desktop', SCREENS.desktop],
    ['phone', SCREENS.phone],
  ])(
    'shows its first line on the first screen of the %s when the lookup leads to it',
    async (_, viewport) => {
      const page = await site.open('/checklist/#see=account-locked', { viewport });
      const first = page.locator('[data-step]:visible').first();
      const { y = 0 } = (await first.boundingBox()) ?? {};
      const action = await first.locator('.do').boundingBox();
      expect(y).toBeGreaterThan(0);
      expect((action?.y ?? 0) + (action?.height ?? 0)).toBeLessThan(viewport.height);
      expect(await page.locator('[data-answered]').innerText()).toContain('A2 Account locked');
      expect(await page.locator('[data-questions]').getAttribute('open')).toBe(null);
    },
  );

  test('changes with the answers, keeps every tick, and tells why a line is there or not', async () => {
    const page = await openChecklist(site);
    await tick(page, 'B0.1');
    expect(await listShown(page)).not.toContain('C1.1');
    await answer(page, 'A5 Network issues');
    await answer(page, 'Through a VPN');
    await answer(page, 'Patients, now');
    expect((await listShown(page))[0]).toBe('C1.1');
    expect(await listShown(page)).toContain('B6.2');
    expect(await line(page, 'B0.1').locator('[data-mark]').innerText()).toBe(
      'Done 08:05 UTC-06:00',
    );
    await answer(page, 'Office network, without a VPN');
    expect(await listShown(page)).not.toContain('B6.2');
    await page.locator('[data-left-out] summary').click();
    expect(await page.locator('[data-left-out]').innerText()).toContain(
      'You said that you are not connected through a VPN.',
    );
    await line(page, 'C1.1').locator('summary').click();
    await expect
      .poll(() => line(page, 'C1.1').locator('[data-why]').innerText())
      .toContain('You said that patients wait.');
    expect(new URL(page.url()).hash).toBe('#see=network-issues&where=office&waits=patients');
  });

  test('asks for a reason, leaves a trace of what was undone, and writes initials', async () => {
    const page = await openChecklist(site, '#see=account-locked');
    await page.getByLabel('Your initials').fill('KM');
    await line(page, 'C1.2').locator('summary').click();
    await line(page, 'C1.2').locator('[data-skip]').click();
    expect(await line(page, 'C1.2').getByRole('alert').innerText()).toContain(
      'why it does not apply',
    );
    await line(page, 'C1.2').locator('textarea').fill('seen by IT');
    await line(page, 'C1.2').locator('[data-skip]').click();
    await tick(page, 'A2.1');
    await line(page, 'A2.1').getByRole('button', { name: 'Undo' }).click();
    const log = await readLog(page);
    expect(log).toHaveLength(4);
    expect(log[0]).toContain('What do you see? A2 Account locked.');
    expect(log[1]).toMatch(/^08:05 UTC-06:00 C1\.2 Not applicable: .* Reason: seen by IT \[KM\]$/);
    expect(log[3]).toMatch(/Undone: the entry of 08:05, A2\.1/);
    expect(await line(page, 'A2.1').locator('[data-tick]').getAttribute('aria-pressed')).toBe(
      'false',
    );
  });

  test('leads on from a line that did not work: to a line of the list, or to another issue', async () => {
    const page = await openChecklist(site, '#see=account-locked');
    await fail(page, 'B0.2');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await line(page, 'B0.3').locator('[data-act]').textContent(),
    );
    await fail(page, 'B0.3');
    const elsewhere = page.locator('[data-elsewhere]');
    expect(await elsewhere.innerText()).toContain('B0.3 did not work. It opens nowhere. Go to A7');
    await elsewhere.getByRole('button', { name: /Fit the list to A7/ }).click();
    expect(await page.locator('[data-answered]').innerText()).toContain('A7');
    expect(await line(page, 'A7.4').locator('[data-act]:focus').count()).toBe(1);
    expect(await line(page, 'B0.3').locator('[data-mark]').innerText()).toContain('Did not work');
  });

  test('stops at a sign of compromise until it is undone', async () => {
    const page = await openChecklist(site, '#see=account-locked');
    await fail(page, 'C1.2');
    const stop = page.locator('[data-stop]');
    expect(await stop.innerText()).toContain('Unlock nothing and reset nothing');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop this list');
    expect(await line(page, 'A2.1').locator('[data-tick]').isDisabled()).toBe(true);
    await line(page, 'C1.2').getByRole('button', { name: 'Undo' }).click();
    expect(await stop.isVisible()).toBe(false);
    expect(await line(page, 'A2.1').locator('[data-tick]').isDisabled()).toBe(false);
  });

  test('keeps what is to be put back on the list, whatever is answered later', async () => {
    const page = await openChecklist(site, '#see=network-issues&where=vpn');
    await tick(page, 'B6.2');
    await page.locator('[data-questions] summary').click();
    await answer(page, 'A8 Security code');
    const shown = await listShown(page);
    expect(shown).not.toContain('B6.2');
    expect(shown).toContain('B6.2/back');
    await tick(page, 'B6.2/back');
    expect(await listShown(page)).not.toContain('B6.2/back');
  });
});

test('an address answers with the choices it names, and nothing else of it is taken or shown', async () => {
  const page = await site.newPage({ timezoneId: ZONE });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const hostile =
    '#see=%3Cimg%20src=x%20onerror=alert(1)%3E&who=several&how=__proto__&where="]&waits=' +
    'x'.repeat(300);
  await page.goto(site.address(`/checklist/${hostile}`));
  await page.locator('[data-step]:visible [data-tick]').first().waitFor();
  expect(errors).toEqual([]);
  expect(await page.locator('[data-answered]').innerText()).toMatch(
    /^Several of us · 4 not answered/,
  );
  expect(await page.locator('input[name=see]:checked').getAttribute('value')).toBe('unknown');
  expect(await page.locator('main img').count()).toBe(0);
});
