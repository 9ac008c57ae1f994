import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

/** Texts that the lookup has not learnt from: some raise an alarm, some only sound like it. */
const TEXTS: { stop: string[]; go_on: string[] } = parse(
  readFileSync('tests/content/alarm-texts.yaml', 'utf8'),
);
/** So many of a hundred are told to stop at least, and at most. */
const FLOOR = 68;
const CEILING = 7;

const index = loadIndex(process.cwd());
const ask = (text: string) => lookUp(index, text);
const isStopped = (text: string) => ask(text).alarm !== undefined;
const percent = (texts: readonly string[]) => (100 * texts.filter(isStopped).length) / texts.length;

describe('of texts the lookup has not learnt from', () => {
  test('none stands among those it has', () => {
    const learnt: typeof TEXTS = parse(readFileSync('src/content/alarms.yaml', 'utf8'));
    const all = new Set([...learnt.stop, ...learnt.go_on]);
    expect([...TEXTS.stop, ...TEXTS.go_on].filter((text) => all.has(text))).toEqual([]);
  });

  test('most that tell of somebody else at the account are told to stop', () => {
    expect(percent(TEXTS.stop)).toBeGreaterThanOrEqual(FLOOR);
  });

  test('hardly any that only sounds like it is', () => {
    expect(percent(TEXTS.go_on)).toBeLessThanOrEqual(CEILING);
  });
});

test.each([
  'a code came that I did not ask for',
  'I gave my code to a caller',
  'clicked a link in an email and typed my password',
  'we were hacked',
  'someone logged in as me',
  'our bank account was changed and nobody here did it',
  'he told me to read him the code',
])('whoever writes "%s" is told to stop, and not that it is no sign-in problem', (text) => {
  expect(ask(text)).toMatchObject({
    alarm: expect.anything(),
    verdict: expect.not.stringMatching('off-topic'),
  });
});

test.each([
  'code never came',
  'my account is locked',
  'wrong password',
  'portal is down',
  'the claim was denied',
  'I can’t change my password',
  'it keeps asking for my code',
  'password expired',
])('whoever writes "%s" is not', (text) => {
  expect(isStopped(text)).toBe(false);
});

test.each(['AADSTS53011', 'Fake site ahead', 'User blocked due to risk on home tenant'])(
  'the message "%s" tells by itself to stop',
  (text) => {
    expect(ask(text).alarm).toEqual({ quoted: [text], certain: true });
  },
);

test.each(['her credit card was stolen', 'the dea number was stolen from the prescription pad'])(
  'a theft far from the account is off-topic, and nothing to stop for: %s',
  (text) => {
    const { alarm, verdict } = ask(text);
    expect({ alarm, verdict }).toEqual({ alarm: undefined, verdict: 'off-topic' });
  },
);
