import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseShown } from '../../../src/domain/lookup/choose-shown.ts';
import { lookUp } from '../../../src/domain/lookup/look-up.ts';
import { readContent } from '../../../src/integrations/content-check/read-content.ts';
import { loadIndex } from '../../../src/integrations/lookup-index/load-index.ts';
import { openSite } from '../open-site.ts';
import { listRefs, seek } from './finder.ts';

const site = openSite();
const index = loadIndex(process.cwd());
const { content } = readContent(process.cwd());
const ambiguous: { query: string }[] = JSON.parse(
  readFileSync('tests/eval/ambiguous-queries.json', 'utf8'),
);
const inDoubt = ambiguous
  .map(({ query }) => ({ query, result: lookUp(index, query) }))
  .filter(({ result }) => result.verdict === 'doubt')
  .map(({ query, result }) => {
    const [first = '', second = ''] = chooseShown(result).refs;
    const pair = [first, second].map((ref) => ref.replace('issue:', '')).sort();
    const kept = content.tellApart.find(({ data }) => data.between.join() === pair.join())?.data;
    return { query, first, second, kept };
  });

describe('where two answers are close', () => {
  test('both are shown whole, with the question kept for them', async () => {
    const [example] = inDoubt.filter(({ kept }) => kept !== undefined);
    if (example?.kept === undefined) throw new Error('No ambiguous query has a question.');
    const { query, first, second, kept } = example;
    const page = await site.open('/');
    const { whole, announced } = await seek(page, query);
    expect(whole).toEqual([first, second]);
    expect(announced).toContain('Two are close');
    const doubt = page.locator('[data-doubt]');
    expect(await doubt.innerText()).toContain(kept.ask);
    await doubt.getByRole('button', { name: /^No → / }).click();
    expect((await listRefs(page))[0]).toBe(`issue:${kept.if_no}`);
    expect(await listRefs(page, '[data-whole]')).toEqual([`issue:${kept.if_no}`]);
    expect(await doubt.isVisible()).toBe(false);
  });

  test('and no question is kept for them, a general one is asked', async () => {
    const page = await site.open('/');
    const [example] = inDoubt;
    if (example === undefined) throw new Error('No ambiguous query is in doubt.');
    await page.evaluate(() => {
      for (const question of document.querySelectorAll('[data-pair]')) question.remove();
    });
    await seek(page, example.query);
    const doubt = page.locator('[data-doubt]');
    expect(await doubt.innerText()).toContain('Which of the two');
    const replies = await doubt.getByRole('button').allInnerTexts();
    expect(replies.length).toBe(2);
    for (const reply of replies) expect(reply).toMatch(/\. → [A-F]\d/);
  });
});

describe('what is no sign-in problem', () => {
  test('is told so, with the nine issues and other ways on', async () => {
    const page = await site.open('/');
    const { noMatch, refs, whole } = await seek(page, 'the printer is out of toner');
    expect(noMatch).toBe(true);
    expect(whole).toEqual([]);
    expect(refs.filter((ref) => ref.startsWith('issue:')).length).toBe(9);
    const ways = await page
      .locator('[data-fix-none] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(expect.arrayContaining(['/workflow/', '/downtime/', '/faq/']));
  });

  test('is not said while the first words are typed', async () => {
    const page = await site.open('/');
    await page.locator('[data-fix-query]').pressSequentially('my lo', { delay: 20 });
    expect(await page.locator('[data-fix-none]').isVisible()).toBe(false);
  });

  test('is taken back once it becomes one', async () => {
    const page = await site.open('/');
    await seek(page, 'the printer is out of toner');
    const { noMatch } = await seek(page, 'locked out of my account');
    expect(noMatch).toBe(false);
  });
});

describe('one tap', () => {
  test('moves what it speaks for forward, and back when it is undone', async () => {
    const page = await site.open('/');
    const everyone = page.getByRole('button', { name: 'Everyone' });
    const before = await listRefs(page);
    await everyone.click();
    expect((await listRefs(page))[0]).toBe('issue:portal-maintenance');
    await everyone.click();
    expect(await listRefs(page)).toEqual(before);
  });

  test('goes on to the checklist with the issue, and is taken back with Clear', async () => {
    const page = await site.open('/');
    await seek(page, 'account locked');
    await page.getByRole('button', { name: 'Everyone' }).click();
    await page.getByRole('button', { name: 'SSO' }).click();
    const start = page.locator('[data-ref="issue:account-locked"] a.start');
    const hash = () => start.evaluate(({ hash }: HTMLAnchorElement) => hash);
    expect(await hash()).toBe('#see=account-locked&who=everyone&how=sso');
    await page.getByRole('button', { name: 'SSO' }).click();
    expect(await hash()).toBe('#see=account-locked&who=everyone');
    await page.keyboard.press('Escape');
    expect(await hash()).toBe('#see=account-locked');
  });

  test('ranks a text anew, as the one pressed last in its group says', async () => {
    const page = await site.open('/');
    const text = 'the portal does not open';
    const { refs } = await seek(page, text);
    await page.getByRole('button', { name: 'Just me' }).click();
    await page.getByRole('button', { name: 'Everyone' }).click();
    const pressed = page.locator('[data-tap][aria-pressed="true"]');
    expect(await pressed.allInnerTexts()).toEqual(['Everyone']);
    const expected = chooseShown(lookUp(index, text, { scope: 'everyone' })).refs;
    expect(expected).not.toEqual(refs);
    expect(await listRefs(page)).toEqual(expected);
  });
});
