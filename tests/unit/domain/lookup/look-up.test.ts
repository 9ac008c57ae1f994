import { describe, expect, test } from 'vitest';
import { buildLookupIndex } from '../../../../src/domain/lookup/build/build-lookup-index.ts';
import { lookUp } from '../../../../src/domain/lookup/look-up.ts';
import type { Narrowing } from '../../../../src/domain/lookup/lookup-index.ts';
import { sampleKnowledge, sampleSettings } from './sample-knowledge.ts';

const index = buildLookupIndex(sampleKnowledge, sampleSettings);
const first = (text: string, narrowing?: Narrowing) => lookUp(index, text, narrowing).ranked[0];

describe('what somebody typed', () => {
  test('finds the issue it describes, with the words that decided', () => {
    expect(first('Help, my account is FROZEN again')).toMatchObject({
      ref: 'issue:locked',
      quoted: ['account is FROZEN'],
    });
  });

  test('finds the question when it asks one', () => {
    expect(first('can I use the hotel computer?')?.ref).toBe('faq:library');
  });

  test('is understood in spite of a misspelling, and the result says what was read', () => {
    const result = lookUp(index, 'my pasword exipred');
    expect(result.ranked[0]?.ref).toBe('issue:expired');
    expect(result.corrections).toEqual([
      { from: 3, until: 10, readAs: 'password' },
      { from: 11, until: 18, readAs: 'expired' },
    ]);
  });

  test('is called off-topic when it is about something else, or about nothing', () => {
    for (const text of ['printer out of toner', 'the claim was denied', '', '   ', '???', '🙂']) {
      expect(lookUp(index, text).verdict, text).toBe('off-topic');
    }
  });

  test('leaves a doubt when two subjects are close', () => {
    const close = { ...index, doubt: 100 };
    expect(lookUp(close, 'locked out').verdict).toBe('doubt');
    expect(lookUp({ ...index, doubt: 0 }, 'locked out').verdict).toBe('match');
  });

  test('ranks every subject but never none', () => {
    const refs = lookUp(index, 'locked').ranked.map(({ ref }) => ref);
    expect([...refs].sort()).toEqual([
      'faq:library',
      'issue:expired',
      'issue:locked',
      'issue:network',
    ]);
  });
});

describe('a sign of somebody else at the account', () => {
  test('is told, and then the text is not said to be off-topic', () => {
    for (const text of ['a stranger has my code', 'hacked']) {
      const { alarm, verdict } = lookUp(index, text);
      expect(alarm?.quoted, text).toBeDefined();
      expect(verdict, text).not.toBe('off-topic');
    }
    expect(lookUp(index, 'my account is locked').alarm).toBe(undefined);
  });

  test('is told by words that are skipped everywhere else, where they stand as known by heart', () => {
    const alarm = (text: string) => lookUp(index, text).alarm;
    expect(alarm('a new password was set, and it wasn’t me')).toEqual({
      quoted: ['wasn’t me'],
      certain: true,
    });
    expect(alarm('wasn’t it locked to me')).toBe(undefined);
    // A link of that name stands on many a page.
    expect(alarm('locked. Report that it wasn’t me')).toBe(undefined);
  });

  test('adds nothing to any answer where it is known by heart', () => {
    const without = lookUp(index, 'the library');
    expect(lookUp(index, 'the library. It wasn’t me!').ranked[0]?.ref).toBe(without.ranked[0]?.ref);
    expect(lookUp(index, 'the library. It wasn’t me!').recognised).toEqual([]);
  });

  test('is told for certain by a code that says so, together with what the code points to', () => {
    const { alarm, ranked } = lookUp(index, 'error risk-31');
    expect(alarm).toEqual({ quoted: ['risk-31'], certain: true });
    expect(ranked[0]?.ref).toBe('issue:locked');
  });
});

describe('a pasted message', () => {
  test('is recognised by its code, wherever it stands and however it is written', () => {
    for (const code of ['LOCK-00017', 'lock 00017', 'Lock‑00017.', '(LOCK_00017)']) {
      const text = `Sorry! ${code} at 10:05`;
      const found = lookUp(index, text).recognised[0];
      expect(found, code).toMatchObject({ anchor: 'lock-00017', product: 'Sample Sign-on' });
      expect(text.slice(found?.from, found?.until)).toBe(found?.text);
      expect(first(text)?.ref).toBe('issue:locked');
    }
  });

  test('is not quoted once more for what it points to', () => {
    expect(first('Error LOCK-00017')?.quoted).toEqual([]);
  });

  test('names both issues where the evidence does, and the words around it decide', () => {
    expect(lookUp(index, 'HTTP 599').recognised[0]).toMatchObject({
      product: 'Web server',
      refs: ['issue:network', 'issue:locked'],
    });
    expect(first('HTTP 599 the firewall blocks the connection')?.ref).toBe('issue:network');
    expect(first('HTTP 599 I am locked out, account frozen')?.ref).toBe('issue:locked');
  });

  test('stands first whatever else is said beside it', () => {
    const { ranked, verdict } = lookUp(index, 'NET_204, my password ran out, expired pw');
    expect(ranked[0]?.ref).toBe('issue:network');
    expect(verdict).toBe('match');
  });

  test('has its words counted once, with the code, and not for what shares them', () => {
    const told = lookUp(index, 'password ran out: the firewall has eaten it').ranked;
    const code = lookUp(index, 'password ran out: NET_204').ranked;
    expect(told.map(({ score }) => score)).toEqual(code.map(({ score }) => score));
  });

  test('gives way to what begins with stopping, and both are shown', () => {
    const { ranked, verdict } = lookUp(index, 'I am locked out, account frozen: NET_204');
    expect(ranked.slice(0, 2).map(({ ref }) => ref)).toEqual(['issue:locked', 'issue:network']);
    expect(verdict).toBe('doubt');
  });

  test('that many pages share supports a match but is not called recognised', () => {
    const result = lookUp(index, 'Something is not quite right');
    expect(result.recognised[0]?.recognised).toBe(false);
    expect(result.ranked[0]).toMatchObject({ ref: 'issue:network' });
  });

  test('that many pages share decides where it is all that was written, whatever is tapped', () => {
    const against = { ...index, narrowing: tapAgainst('issue:network', -4) };
    const result = lookUp(against, 'Something is not quite right', { scope: 'everyone' });
    expect(result.ranked[0]).toMatchObject({ ref: 'issue:network' });
  });

  test('may hold several, each with its place', () => {
    const text = 'first LOCK-00017, then: 599 Upstream Asleep';
    expect(
      lookUp(index, text).recognised.map((found) => text.slice(found.from, found.until)),
    ).toEqual(['LOCK-00017', '599 Upstream Asleep']);
  });
});

test('numbers in a row change nothing: a date, a telephone, a member', () => {
  const { ranked, verdict } = lookUp(index, 'my account is frozen');
  const told = lookUp(index, 'my account is frozen 123-45-6789');
  expect([told.ranked[0]?.ref, told.verdict]).toEqual([ranked[0]?.ref, verdict]);
  expect(told.ranked[0]?.score).toBe(ranked[0]?.score);
});

describe('narrowing', () => {
  test('never speaks against a code that is known by heart', () => {
    const [found] = lookUp(index, 'LOCK-00017', { scope: 'everyone' }).ranked;
    expect(found?.ref).toBe('issue:locked');
    const both = lookUp(index, 'HTTP 599', { scope: 'me' }).ranked;
    expect(both.slice(0, 2).map(({ ref }) => ref)).toEqual(['issue:locked', 'issue:network']);
  });

  test('re-ranks by who is affected', () => {
    const text = 'connection locked';
    const chance = (narrowing: Narrowing) =>
      lookUp(index, text, narrowing).ranked.find(({ ref }) => ref === 'issue:network')
        ?.confidence ?? 0;
    expect(chance({ scope: 'everyone' })).toBeGreaterThan(chance({}));
    expect(chance({ scope: 'me' })).toBeLessThan(chance({}));
  });

  test('re-ranks by how they sign in', () => {
    const before = first('expired')?.confidence ?? 0;
    const after = lookUp(index, 'expired', { signOn: 'sso' }).ranked.find(
      ({ ref }) => ref === 'issue:expired',
    );
    expect(after?.confidence).toBeLessThan(before);
  });
});

function tapAgainst(ref: string, weight: number) {
  return {
    scope: { me: [], several: [], everyone: index.refs.map((one) => (one === ref ? weight : 0)) },
    signOn: { password: [], sso: [] },
  };
}
