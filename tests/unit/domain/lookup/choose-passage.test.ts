import { describe, expect, test } from 'vitest';
import { buildLookupIndex } from '../../../../src/domain/lookup/build/build-lookup-index.ts';
import { lookUp } from '../../../../src/domain/lookup/look-up.ts';
import { sampleKnowledge, sampleSettings } from './sample-knowledge.ts';

const index = buildLookupIndex(sampleKnowledge, sampleSettings);
const MENU =
  'claim was denied\nprinter is out of toner\norder more gloves\npatient wants a refill\n';
const page = (message: string) => `${MENU.repeat(3)}${message}\n${MENU.repeat(3)}`;

describe('a text that is about something else as a whole', () => {
  test('is answered by the passage that tells of trouble with signing in, and quotes it', () => {
    const { verdict, ranked } = lookUp(index, page('locked after three tries, account frozen'));
    expect(verdict).not.toBe('off-topic');
    expect(ranked[0]?.ref).toBe('issue:locked');
    expect(ranked[0]?.quoted.join(' ')).toMatch(/locked|frozen/);
  });

  test('is answered by the half sentence that does, whichever half it is', () => {
    for (const text of [
      'order gloves and toner, the printer is out of toner but my account is locked',
      'my account is locked and the printer is out of toner. Order gloves and toner',
    ]) {
      const { verdict, ranked } = lookUp(index, text);
      expect(verdict, text).not.toBe('off-topic');
      expect(ranked[0]?.ref, text).toBe('issue:locked');
    }
  });

  test('stays off-topic where what a passage tells is no issue', () => {
    expect(lookUp(index, page('can i use the library wifi')).verdict).toBe('off-topic');
  });

  test('stays off-topic where no passage does', () => {
    expect(lookUp(index, page('order gloves')).verdict).toBe('off-topic');
  });

  test('says nothing beside a code known by heart', () => {
    const { verdict, ranked } = lookUp(index, page('LOCK-00017'));
    expect(verdict).toBe('match');
    expect(ranked[0]).toMatchObject({ ref: 'issue:locked', quoted: [] });
    expect(ranked.slice(1).map(({ score }) => score)).toEqual([0, 0, 0]);
  });
});

test('words that are about signing in as a whole count from the first to the last', () => {
  const { ranked } = lookUp(index, 'account frozen, and then it wants a new password');
  expect(ranked.slice(0, 2).map(({ ref }) => ref)).toEqual(
    expect.arrayContaining(['issue:locked', 'issue:expired']),
  );
});
