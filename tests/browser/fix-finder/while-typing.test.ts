import { describe, expect, test } from 'vitest';
import { readQueries } from '../../../scripts/eval/read-queries.ts';
import { type LookupResult, lookUp } from '../../../src/domain/lookup/look-up.ts';
import { loadIndex } from '../../../src/integrations/lookup-index/load-index.ts';
import { openSite } from '../open-site.ts';
import { seek, settled, typeAtOnce } from './finder.ts';

const site = openSite();

/** A text, and the same with one key more, which puts another answer first by no more than `ahead` log-odds. */
function findNarrowChange(ahead: number): [string, string] {
  const index = loadIndex(process.cwd());
  const isPlain = (text: string, { verdict, alarm, corrections }: LookupResult) =>
    verdict !== 'off-topic' && !alarm && corrections.every(({ until }) => until < text.length);
  for (const { query } of readQueries('src/content/own-queries.json')) {
    let before = { text: '', result: lookUp(index, '') };
    for (let length = 1; length <= query.length; length++) {
      const text = query.slice(0, length);
      const result = lookUp(index, text);
      const was = before.result.ranked[0]?.ref;
      const now = result.ranked.find(({ ref }) => ref === was);
      const lead = (result.ranked[0]?.score ?? 0) - (now?.score ?? 0);
      const isKept = isPlain(before.text, before.result) && isPlain(text, result);
      if (isKept && lead > 0 && lead <= ahead) return [before.text, text];
      before = { text, result };
    }
  }
  throw new Error('No key of the own queries puts another answer first by so little.');
}

describe.each(['/', '/fix/'])('on %s, before typing pauses', (path) => {
  test('a key that changes the first shows what to do first, and the rest comes with the pause', async () => {
    const page = await site.open(path);
    await seek(page, 'locked out');
    const { first, sees } = await typeAtOnce(page, 'code never came');
    expect(first).toBe('issue:mfa-problem');
    expect(sees).toMatchObject({ doFirst: true, escalation: false });
    await page.locator('[data-whole] dl').waitFor();
  });

  test('a key that leaves the first moves nothing, and all fits with the pause', async () => {
    const page = await site.open(path);
    const { refs } = await seek(page, 'proxy');
    const atOnce = await typeAtOnce(page, 'proxy authentication required');
    expect(atOnce.refs).toEqual(refs);
    expect((await settled(page)).refs).not.toEqual(refs);
  });

  test('an answer that is ahead by little waits for the pause before it takes the first place', async () => {
    const [before, text] = findNarrowChange(2);
    const page = await site.open(path);
    const { refs } = await seek(page, before);
    expect((await typeAtOnce(page, text)).first).toBe(refs[0]);
    expect((await settled(page)).refs[0]).not.toBe(refs[0]);
  });

  test('Enter does not wait: it goes to the answer of the whole text', async () => {
    const [before, text] = findNarrowChange(2);
    const page = await site.open(path);
    const { refs } = await seek(page, before);
    const [gone, shown] = await page.evaluate((typed) => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-fix-query]');
      if (field === null) throw new Error('There is no field.');
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      const first = document.querySelector<HTMLElement>('[data-fix-results] > [data-ref]');
      return [document.activeElement !== field, first?.dataset.ref];
    }, text);
    expect(gone).toBe(true);
    expect(shown).not.toBe(refs[0]);
    expect((await settled(page)).refs[0]).toBe(shown);
  });

  test('half a word that is read as another shows nothing', async () => {
    const page = await site.open(path);
    const { refs } = await seek(page, 'locked out');
    const { first } = await typeAtOnce(page, 'pasword');
    expect(first).toBe(refs[0]);
    expect((await settled(page)).refs[0]).not.toBe(refs[0]);
  });

  test('a certain alarm shows nothing, and with the pause the way to stop and no answer whole', async () => {
    const page = await site.open(path);
    const { refs } = await seek(page, 'locked out');
    const { first, sees } = await typeAtOnce(page, 'hacked');
    expect(first).toBe(refs[0]);
    expect(sees.alarm).toBe(false);
    expect((await settled(page)).whole).toEqual([]);
    expect(await page.locator('[data-alarm]').isVisible()).toBe(true);
  });

  test('an answer that opens says nothing of a code that stood there before', async () => {
    const page = await site.open(path);
    await seek(page, 'AADSTS50126');
    await page.locator('[data-ref="issue:invalid-credentials"] [data-advice]').waitFor();
    const shown = await typeAtOnce(page, 'code never came', 'it says my password is wrong');
    expect(shown.first).toBe('issue:invalid-credentials');
    expect(shown.sees.advice).toBe(false);
  });
});
