import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lookUp } from '../../../src/domain/lookup/look-up.ts';
import { readContent } from '../../../src/integrations/content-check/read-content.ts';
import { loadIndex } from '../../../src/integrations/lookup-index/load-index.ts';
import { openSite, SCREENS } from '../open-site.ts';
import { listRefs, seek, settled } from './finder.ts';

const site = openSite();
const { content } = readContent(process.cwd());
const byNumber = content.issues
  .map(({ data }) => data)
  .sort((a, b) => a.number.localeCompare(b.number))
  .map(({ id }) => `issue:${id}`);

describe.each(['/', '/fix/'])('on %s', (path) => {
  test('typing brings the fix first, whole, with why, what to do, who and when to escalate', async () => {
    const page = await site.open(path);
    await page.locator('[data-fix-query]').pressSequentially('locked out of my account');
    const { refs, whole } = await settled(page);
    expect(refs[0]).toBe('issue:account-locked');
    expect(whole).toEqual(['issue:account-locked']);
    const first = page.locator('[data-ref="issue:account-locked"]');
    const issue = content.issues.find(({ data }) => data.id === 'account-locked')?.data;
    const text = await first.innerText();
    expect(text).toContain('You wrote: “locked');
    expect(text).toContain(issue?.summary);
    expect(text).toContain(issue?.first_action);
    expect(text).toContain(issue?.who_when);
    expect(text).toContain('When to escalate');
  });

  test.each([
    ['a7', 'issue:portal-maintenance'],
    ['a 7', 'issue:portal-maintenance'],
    ['A7.4', 'issue:portal-maintenance'],
    ['(A7)', 'issue:portal-maintenance'],
    ['F3', 'faq:sso-cannot-login'],
  ])(
    'a number off the paper, %s, finds what it stands on, and nothing else',
    async (number, ref) => {
      const page = await site.open(path);
      const { refs, whole } = await seek(page, number);
      expect([refs, whole]).toEqual([[ref], [ref]]);
    },
  );

  test.each([
    ['B3', 'B3'],
    ['we are on b3.2', 'B3'],
    ['R1 not answering', 'R1'],
    ['script S2', 'S2'],
    ['P4 please', 'P4'],
    ['C1', 'C1'],
    ['D4', 'D4'],
  ])('"%s" is offered as its very place, and opens there', async (text, number) => {
    const page = await site.open(path);
    const { whole } = await seek(page, text);
    expect(whole).toEqual([]);
    expect(await page.locator('[data-fix-none]').isVisible()).toBe(false);
    const place = page.locator('[data-place]:visible');
    const name = (await place.innerText()).replace(number, '').trim();
    await page.locator('[data-fix-query]').press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== path);
    const target = page.locator(':target');
    const words = (await target.count()) > 0 ? target : page.locator('h1');
    const shown = (await words.first().textContent())?.replace(/\s+/g, ' ');
    expect(shown).toContain(number);
    expect(shown).toContain(name);
  });

  test('a number that is not on paper is said to be none, and words after it are read as words', async () => {
    const page = await site.open(path);
    await seek(page, 'B9');
    expect(await page.locator('[data-read-as]').textContent()).toContain('There is no B9');
    expect(await page.locator('[data-fix-none]').isVisible()).toBe(true);
    await seek(page, 'B3');
    await seek(page, 'where do I start');
    expect(await page.locator('[data-place]:visible').count()).toBe(0);
  });

  test('a code that the list lacks is told so once it is typed', async () => {
    const page = await site.open(path);
    await seek(page, 'AADSTS999999');
    const said = page.locator('[data-read-as]');
    await said.waitFor();
    expect(await said.textContent()).toContain('AADSTS999999 is not on our list');
    await seek(page, 'AADSTS50126');
    expect(await said.isVisible()).toBe(false);
  });

  test('whoever cannot say what is wrong is told where to begin too', async () => {
    const page = await site.open(path);
    const { refs } = await seek(page, "can't get in");
    expect(refs[0]).toBe('page:workflow');
    const first = page.locator('[data-ref="page:workflow"]');
    expect(await first.getByText('Do this first').isVisible()).toBe(true);
    expect(await first.getByRole('link', { name: /^Open B/ }).getAttribute('href')).toMatch(
      /workflow\/$/,
    );
  });

  test('what fits is a few of all, and clearing brings back what was there', async () => {
    const page = await site.open(path);
    const before = await listRefs(page);
    const { refs } = await seek(page, 'the code never came');
    expect(refs[0]).toBe('issue:mfa-problem');
    expect(refs.length).toBeLessThanOrEqual(6);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await listRefs(page)).toEqual(before);
    expect(await page.locator('[data-fix-query]').inputValue()).toBe('');
    expect(await page.locator('[data-fix-query]').evaluate(hasFocus)).toBe(true);
  });

  test('leads into the checklist with the issue, and nothing of the text, in the address', async () => {
    const page = await site.open(path);
    await seek(page, 'my password has expired');
    await page.getByRole('link', { name: 'Start the checklist with this' }).first().click();
    await page.waitForURL(/#see=/);
    expect(new URL(page.url()).hash).toBe('#see=password-expired');
    expect(page.url()).not.toMatch(/has|\?/);
  });
});

test('questions and pages are ranked too, and shown as such', async () => {
  const page = await site.open('/');
  const faq = await seek(page, 'Can I use the library computer?');
  expect(faq.refs[0]).toBe('faq:public-computer');
  expect(await page.locator('[data-ref="faq:public-computer"]').innerText()).toMatch(/^F\d+/);
  const sop = await seek(page, 'portal is down and I need an authorization');
  expect(sop.refs.slice(0, 3)).toContain('page:downtime-sop');
  expect(await page.locator('[data-ref="page:downtime-sop"]').innerText()).toContain('Page:');
});

test('a sign of somebody else at the account brings the way to stop, above every answer', async () => {
  const page = await site.open('/');
  await seek(page, 'got a code i didnt ask for');
  const alarm = page.locator('[data-alarm]');
  expect(await alarm.isVisible()).toBe(true);
  const link = alarm.getByRole('link');
  expect(await link.getAttribute('href')).toMatch(/\/fix\/suspected-compromise\/$/);
  // Nothing else asks to be done first, and the keys come to it before the answers.
  expect(await page.locator('[data-whole]').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('[data-go]:focus').count()).toBe(1);
  await page.keyboard.press('ArrowUp');
  expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  await seek(page, 'code never came');
  expect(await alarm.isVisible()).toBe(false);
});

test('the way to stop stands alone where no answer is likely, and nothing contradicts it', async () => {
  const page = await site.open('/');
  const { refs, whole, noMatch } = await seek(page, 'is that mail phishing?');
  expect(await page.locator('[data-alarm]').isVisible()).toBe(true);
  expect(noMatch).toBe(false);
  expect(whole).toEqual([]);
  expect(refs.length).toBeGreaterThan(0);
});

test('what only sounds like somebody else brings the way to stop too, with the answer below it', async () => {
  const texts: { stop: string[] } = parse(readFileSync('tests/content/alarm-texts.yaml', 'utf8'));
  const index = loadIndex(process.cwd());
  const inDoubt = texts.stop.find((text) => lookUp(index, text).alarm?.certain === false) ?? '';
  const page = await site.open('/');
  const { whole, noMatch } = await seek(page, inDoubt);
  expect(await page.locator('[data-alarm]').innerText()).toMatch(/You wrote: “.+”\./);
  expect(noMatch).toBe(false);
  expect(whole).not.toEqual([]);
});

test('a misspelt word is read as what was meant, and that is said', async () => {
  const page = await site.open('/');
  const { refs } = await seek(page, 'pasword expird');
  expect(refs[0]).toBe('issue:password-expired');
  expect(await page.locator('[data-read-as]').innerText()).toBe(
    'Read “pasword” as “password”, “expird” as “expired”.',
  );
});

test('the nine issues stand in their own order while nothing is typed', async () => {
  const page = await site.open('/');
  expect(await listRefs(page)).toEqual(byNumber);
});

test('all nine issues are on the first screen of a desktop', async () => {
  const page = await site.open('/', { viewport: SCREENS.desktop });
  const last = await page.locator(`[data-ref="${byNumber.at(-1)}"]`).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(SCREENS.desktop.height);
});

describe('the cursor', () => {
  test('is in the field when the home page opens on a computer', async () => {
    const page = await site.open('/');
    expect(await page.locator('[data-fix-query]').evaluate(hasFocus)).toBe(true);
  });

  test('is not where a keyboard on the screen would hide the list', async () => {
    const page = await site.open('/', { viewport: SCREENS.phone, isMobile: true, hasTouch: true });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-fix-query]').evaluate(hasFocus)).toBe(false);
  });
});

test('a link to a row of the table shows the table again', async () => {
  const page = await site.open('/fix/');
  await seek(page, 'locked out');
  expect(await page.locator('#a5').isVisible()).toBe(false);
  await page.evaluate(() => {
    location.hash = '#a5';
  });
  await page.locator('#a5').waitFor({ state: 'visible' });
});

function hasFocus(element: Element): boolean {
  return element === document.activeElement;
}
