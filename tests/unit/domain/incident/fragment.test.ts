import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  HOWS,
  NO_ANSWERS,
  UNKNOWN,
  WAITS,
  WHERES,
  WHOS,
} from '../../../../src/domain/incident/answers.ts';
import { readFragment, writeFragment } from '../../../../src/domain/incident/fragment.ts';
import { anyText } from '../../any-text.ts';
import { answer } from './known.ts';

const ISSUES = ['account-locked', 'mfa-problem'];

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  see: fc.constantFrom(...ISSUES, UNKNOWN),
  who: fc.constantFrom(...WHOS, UNKNOWN),
  how: fc.constantFrom(...HOWS, UNKNOWN),
  where: fc.constantFrom(...WHERES, UNKNOWN),
  waits: fc.constantFrom(...WAITS, UNKNOWN),
});

test('answers are written as the IDs of the choices, and what is not known is left out', () => {
  expect(writeFragment(answer({ see: 'account-locked', who: 'several' }))).toBe(
    'see=account-locked&who=several',
  );
  expect(writeFragment(NO_ANSWERS)).toBe('');
});

test('what was written is read again, with its # or without', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom('', '#'), (answers, sign) => {
      const read = readFragment(`${sign}${writeFragment(answers)}`, ISSUES);
      expect({ ...NO_ANSWERS, ...read }).toEqual(answers);
    }),
  );
});

test('the lookup can hand over an issue alone', () => {
  expect(readFragment('#see=mfa-problem', ISSUES)).toEqual({ see: 'mfa-problem' });
});

describe('what is no choice is ignored:', () => {
  test.each([
    ['an issue that does not exist', '#see=toothache'],
    ['an answer to another question', '#who=office'],
    ['a key that is no question', '#note=hello&pin=1234'],
    ['another case', '#who=ME'],
    ['signs that stand for others', '#see=%61ccount-locked'],
    ['markup', '#see=<img src=x onerror=alert(1)>'],
    ['names that every object has', '#__proto__=x&constructor=x&toString=x&see=constructor'],
    ['a key without a value', '#see&who='],
    ['an anchor', '#b3-2'],
    ['nothing', '#'],
  ])('%s', (_, fragment) => {
    expect(readFragment(fragment, ISSUES)).toEqual({});
  });

  test('the good answers beside it stay', () => {
    expect(readFragment('#see=toothache&who=me&note=x&where=vpn', ISSUES)).toEqual({
      who: 'me',
      where: 'vpn',
    });
  });

  test('of an answer given twice the first counts', () => {
    expect(readFragment('#who=me&who=everyone', ISSUES)).toEqual({ who: 'me' });
  });

  test('a fragment longer than any this site writes is not read', () => {
    expect(readFragment(`#who=me&x=${'y'.repeat(600)}`, ISSUES)).toEqual({});
  });

  test('any text whatsoever gives only choices', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        for (const [question, value] of Object.entries(readFragment(text, ISSUES))) {
          expect(Object.keys(NO_ANSWERS)).toContain(question);
          expect([...ISSUES, ...WHOS, ...HOWS, ...WHERES, ...WAITS, UNKNOWN]).toContain(value);
        }
      }),
    );
  });
});
