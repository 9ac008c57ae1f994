import { expect, test } from 'vitest';
import { openSite } from '../open-site.ts';
import { answer, clearAll, fail, line, openChecklist, press, saveFrom, tick } from './list.ts';

const site = openSite();

test('nothing that is answered, typed, ticked, kept or saved causes a request, or comes into an address', async () => {
  const page = await openChecklist(site);
  await page.waitForLoadState('networkidle');
  // A browser asks for the favicon when it likes.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await answer(page, 'A1 Invalid credentials');
  await tick(page, 'C1.2');
  await fail(page, 'B0.1');
  await line(page, 'B0.2').locator('summary').click();
  await line(page, 'B0.2').locator('textarea').fill('zanzibar');
  await line(page, 'B0.2').locator('[data-skip]').click();
  for (const field of await page
    .locator('[data-field] :is(input, textarea):not([readonly])')
    .all()) {
    await field.fill('zanzibar');
  }
  await page.getByLabel('Add a note to the log').fill('zanzibar');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await page.getByLabel('Keep it on this computer').check();
  await saveFrom(page, () => press(page, 'save-text'));
  await saveFrom(page, () => press(page, 'save-reminders'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => !/^blob:|favicon/.test(address))).toEqual([]);
  expect(page.url()).toBe(site.address('/checklist/#see=invalid-credentials'));
  const { cookie, state } = await page.evaluate(() => ({
    cookie: document.cookie,
    state: JSON.stringify(history.state),
  }));
  expect(cookie).toBe('');
  expect(state ?? '').not.toContain('zanzibar');
  await clearAll(page);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain('zanzibar');
});

test('no field is offered by the browser again or sent to a spelling service', async () => {
  const page = await openChecklist(site, '#see=account-locked');
  const fields = page.locator('incident-checklist :is(input[type=text], textarea:not([readonly]))');
  expect(await fields.count()).toBeGreaterThan(20);
  for (const field of await fields.all()) {
    expect(await field.getAttribute('autocomplete')).toBe('off');
    expect(await field.getAttribute('spellcheck')).toBe('false');
    expect(await field.getAttribute('name')).toBe(null);
  }
});
