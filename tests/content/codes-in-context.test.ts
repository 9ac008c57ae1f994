import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';
import { findMissed } from './missed-codes.ts';

const index = loadIndex(process.cwd());

/** What people write around a code, each by itself enough for another answer. */
const AROUND: [string, (code: string) => string][] = [
  [
    'a colleague who tried much',
    (code) => `${code}. I tried Chrome and Edge, cleared cookies, same.`,
  ],
  [
    'a colleague who tells the whole way',
    (code) => `I type my user name and password, then: ${code}`,
  ],
  [
    'a colleague at the second step',
    (code) => `after I enter the code from my phone it says ${code}`,
  ],
  ['a colleague after a reset', (code) => `${code} - I reset my password and still the same`],
];

describe('a code or message known by heart stands first in the words of', () => {
  test.each(AROUND)('%s', (_, within) => {
    const { known, missed } = findMissed(index, within);
    expect(known).toBeGreaterThan(100);
    expect(missed).toEqual([]);
  });
});

test('the code of a product stands first after the status of the server it runs on', () => {
  const { signatures } = readContent(process.cwd()).content;
  const codes = signatures.filter(({ data }) => data.recognised && data.product !== 'Web server');
  for (const status of ['400 Bad Request', 'HTTP Error 500']) {
    const missed = codes.filter(({ data: { patterns, issues } }) => {
      const { ranked } = lookUp(index, `${status}\n${patterns[0]}`);
      return !issues.some((issue) => ranked[0]?.ref === `issue:${issue}`);
    });
    expect(codes.length).toBeGreaterThan(100);
    expect(missed.map(({ data }) => data.id)).toEqual([]);
  }
});

test('a lock comes before the code of a wrong password, which would have it typed again, and both are shown', () => {
  const { ranked, verdict } = lookUp(index, 'my account is locked now, AADSTS50126');
  expect(ranked.slice(0, 2).map(({ ref }) => ref)).toEqual([
    'issue:account-locked',
    'issue:invalid-credentials',
  ]);
  expect(verdict).toBe('doubt');
});
