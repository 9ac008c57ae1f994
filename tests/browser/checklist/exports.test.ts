import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PACKET_FIELDS } from '../../../src/domain/incident/packet-fields.ts';
import { openSite } from '../open-site.ts';
import { printPage } from '../print-page.ts';
import { fail, line, openChecklist, press, rewriteStored, saveFrom, tick } from './list.ts';

const site = openSite();
const HOSTILE = '<img src=x onerror="alert(1)"> & "quotes" {value} $& \u202e';

/** An incident with every kind of entry. */
async function workThrough(page: Page): Promise<void> {
  await page.getByLabel('Your initials').fill('KM');
  await tick(page, 'C1.2', 'B0.1');
  await fail(page, 'B0.2');
  await page.clock.fastForward('12:00');
  await press(page, 'reset-failed');
  await page.locator('#packet-provider-id').fill('maple01');
  await page.locator('#packet-npi').fill('1234567893');
  await page.locator('#packet-error-text').fill('Your account is locked. Ref 77');
  await page.getByLabel('Add a note to the log').fill('IT has the case');
  await page.getByRole('button', { name: 'Add the note' }).click();
}

/** The words of a text as a reader has them, lines joined. */
const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe('the record', () => {
  test('as a text file and as a copy holds every answer, value and entry, word by word', async () => {
    const page = await openChecklist(site, '#see=account-locked&who=me');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workThrough(page);
    const { name, text } = await saveFrom(page, () => press(page, 'save-text'));
    const id = (await page.locator('[data-incident-id]').innerText()).replace('Incident ', '');
    expect(name).toBe(`incident-${id}.txt`);
    const flat = words(text).join(' ');
    for (const said of [
      `Incident: ${id}`,
      'What do you see? A2 Account locked',
      'Who is affected? Only me',
      'What waits on it? Not provided',
      'Provider ID: maple01',
      'NPI: 1234567893',
      'Exact error text: Your account is locked. Ref 77',
      'Practice name: Not provided',
      '2026-11-24 08:05 [KM]',
      'C1.2 Done:',
      '! B0.2 Did not work: Ask a colleague whether the portal lets them in right now.',
      '2026-11-24 08:17 [KM] ! A password reset failed.',
      'Note: IT has the case',
      'Signature:',
    ]) {
      expect(flat).toContain(said);
    }
    expect(text.split('\n').filter((one) => one.length > 78)).toEqual([]);

    await press(page, 'copy');
    const said = page.locator('[data-exported]');
    await expect.poll(() => said.innerText()).toContain('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const told of [id, 'maple01', 'IT has the case', '08:17 A password reset failed. [KM]']) {
      expect(words(copied).join(' ')).toContain(told);
    }
  });

  test('is copied without HTTPS through a selected field, and left there where that is refused', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => location.search === '' });
      Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined });
    });
    await page.goto(site.address('/checklist/'));
    await tick(page, 'C1.2');
    await press(page, 'copy');
    await expect.poll(() => page.locator('[data-exported]').innerText()).toContain('Copied');
    expect(await page.locator('[data-copy-by-hand]').isVisible()).toBe(false);
    await page.goto(site.address('/checklist/?refuse'));
    await press(page, 'copy');
    await page.locator('[data-copy-by-hand]').waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toMatch(/^Portal sign-in incident PA-/);
  });

  test('brings two reminders into a calendar: the next check and the back-entry', async () => {
    const page = await openChecklist(site);
    await tick(page, 'C1.2');
    const { name, text } = await saveFrom(page, () => press(page, 'save-reminders'));
    expect(name).toMatch(/^incident-PA-1124-\w{5}\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString().slice(0, 16))).toEqual([
      '2026-11-24T14:35',
      '2026-11-24T22:05',
    ]);
    expect(events[0]?.summary).toMatch(/^Check the portal again \(PA-/);
    expect(events[1]?.summary).toMatch(/^Enter what was kept on paper \(PA-/);
    expect(events.every(({ component }) => component.getFirstSubcomponent('valarm'))).toBe(true);
  });

  test.each(['Letter', 'A4'] as const)(
    'prints on one or two sides of %s, also at its longest',
    async (paper) => {
      const page = await openChecklist(site, '#see=account-locked');
      await workThrough(page);
      const record = await printPage(page, paper);
      expect(record.pages).toBeLessThanOrEqual(2);
      for (const said of [
        'Incidentrecord',
        'A2Accountlocked',
        '1234567893',
        'IThasthecase',
        'Signature',
        'Notprovided',
        '2026-11-2408:17',
      ]) {
        expect(record.text).toContain(said);
      }
      expect(record.text).not.toMatch(/Clear|Showmychecklist|Addthenote|Changeitifitiswrong/);
      expect(record.scale).toBe(1);

      await rewriteStored(site, page, (kept) => {
        const stored = JSON.parse(kept);
        const { at } = stored.log.at(-1);
        const text = 'WORD and words '.repeat(130);
        for (let index = 0; index < 300; index++) stored.log.push({ kind: 'noted', text, at });
        for (const id of PACKET_FIELDS) stored.packet[id] = text;
        return JSON.stringify(stored);
      });
      const long = await printPage(page, paper);
      expect(long.pages).toBe(2);
      expect(long.text).toMatch(/\d+entriesareleftouthere/);
      expect(long.sides[1]).toContain('Signature');
    },
  );

  test('prints blank on one side from one button, and the checklist from another', async () => {
    const page = await openChecklist(site, '#see=account-locked');
    await tick(page, 'C1.2');
    await page.evaluate(() => {
      window.print = () => window.dispatchEvent(new Event('beforeprint'));
    });
    await press(page, 'print-blank');
    expect(await page.locator('incident-checklist').getAttribute('data-print')).toBe(
      'blank-record',
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-value="incident"]').textContent()).toBe('');
    expect(await page.locator('[data-record]').isVisible()).toBe(true);
    expect(await page.locator('.pause-point').first().isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await press(page, 'print-checklist');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-record]').isVisible()).toBe(false);
    expect(await line(page, 'C1.2').isVisible()).toBe(true);
    expect(await page.locator('[data-answered]').innerText()).toContain('A2 Account locked');
    expect(
      await line(page, 'C1.2')
        .locator('[data-box-place]')
        .evaluate((box) => getComputedStyle(box, '::before').content),
    ).toBe('"✓"');
  });
});

test('hostile text in every field stays text, on the page, on paper and in each file', async () => {
  const page = await openChecklist(site, '#see=account-locked');
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.getByLabel('Your initials').fill('<b>x</b>');
  await line(page, 'C1.2').locator('summary').click();
  await line(page, 'C1.2').locator('textarea').fill(HOSTILE);
  await line(page, 'C1.2').locator('[data-skip]').click();
  for (const field of await page
    .locator('[data-field] :is(input, textarea):not([readonly])')
    .all()) {
    await field.fill(HOSTILE);
  }
  await page.getByLabel('Add a note to the log').fill(HOSTILE);
  await page.getByRole('button', { name: 'Add the note' }).click();
  const { text } = await saveFrom(page, () => press(page, 'save-text'));
  expect(words(text).join(' ')).toContain('<img src=x onerror="alert(1)"> & "quotes" {value} $&');
  expect(text).not.toContain('\u202e');
  expect((await printPage(page, 'Letter')).text).toContain('<imgsrc=xonerror="alert(1)">');
  expect(
    await page.locator('main :is(img, b:not([data-clock] b), script:not([type]))').count(),
  ).toBe(0);
  expect(await page.locator('[data-script]').textContent()).toContain('The NPI is <img src=x');
  expect(dialogs).toEqual([]);
});
