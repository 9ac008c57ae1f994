import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLookupIndex } from '../../../../src/domain/lookup/build/build-lookup-index.ts';
import type { LookupKnowledge } from '../../../../src/domain/lookup/build/knowledge.ts';
import { lookUp } from '../../../../src/domain/lookup/look-up.ts';
import { sampleKnowledge, sampleSettings } from './sample-knowledge.ts';

const index = buildLookupIndex(sampleKnowledge, sampleSettings);

const words = fc.constantFrom(
  ...'locked out expired password pasword firewall HTTP 599 LOCK-00017 printer can I ? don’t the zzz 42'.split(
    ' ',
  ),
);
const query = fc.array(words, { maxLength: 12 });
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  query.map((parts) => parts.join(' ')),
);
const answer = (text: string) => {
  const { ranked, verdict, recognised } = lookUp(index, text);
  return {
    refs: ranked.map(({ ref, score }) => [ref, score]),
    verdict,
    codes: recognised.map(({ anchor }) => anchor),
  };
};

describe('the lookup, whatever is written,', () => {
  test('answers, twice the same, with chances between 0 and 1 and places inside the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const result = lookUp(index, text);
        expect(lookUp(index, text)).toEqual(result);
        for (const { confidence } of result.ranked) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        for (const { from, until } of [...result.recognised, ...result.corrections]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(until).toBeGreaterThan(from);
          expect(until).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('answers the same in capitals and with more spaces', () => {
    fc.assert(
      fc.property(query, fc.constantFrom(' ', '  ', '\t ', ' '), (parts, gap) => {
        const plain = answer(parts.join(' '));
        expect(answer(parts.join(gap))).toEqual(plain);
        expect(answer(`\n${gap}${parts.join(' ')}${gap}\n`)).toEqual(plain);
        expect(answer(parts.join(' ').toUpperCase())).toEqual(plain);
      }),
    );
  });

  test('has refs in one order only: by score, then by name', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { ranked } = lookUp(index, text);
        ranked.slice(1).forEach((next, at) => {
          const before = ranked[at];
          expect(before !== undefined && before.score >= next.score).toBe(true);
        });
      }),
    );
  });
});

describe('a signature', () => {
  test('is found first by its own text, in any letter case and with any punctuation around it', () => {
    const own = sampleKnowledge.signatures.flatMap(({ patterns, issues }) =>
      patterns.map((pattern) => ({ pattern, ref: `issue:${issues[0]}` })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...own),
        fc.constantFrom('', '"', '...', ' - '),
        fc.boolean(),
        (each, mark, loud) => {
          const text = `${mark}${loud ? each.pattern.toUpperCase() : each.pattern}${mark}`;
          const { ranked, recognised } = lookUp(index, text);
          expect(ranked[0]?.ref).toBe(each.ref);
          expect(recognised).toHaveLength(1);
        },
      ),
    );
  });
});

describe('building', () => {
  test('gives the same index in whatever order files, phrases and entries stand', () => {
    const shuffled = <Item>(list: readonly Item[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length });
    const knowledge: fc.Arbitrary<LookupKnowledge> = fc
      .record({
        subjects: shuffled(sampleKnowledge.subjects),
        phrases: shuffled(sampleKnowledge.phrases),
        signatures: shuffled(sampleKnowledge.signatures),
        ideas: shuffled(Object.entries(sampleKnowledge.vocabulary.ideas)),
        reversed: fc.boolean(),
      })
      .map(({ subjects, phrases, signatures, ideas, reversed }) => ({
        ...sampleKnowledge,
        subjects,
        signatures,
        phrases: phrases.map((set) => ({
          ...set,
          phrases: reversed ? [...set.phrases].reverse() : set.phrases,
        })),
        vocabulary: { ...sampleKnowledge.vocabulary, ideas: Object.fromEntries(ideas) },
      }));
    fc.assert(
      fc.property(knowledge, (given) => {
        expect(buildLookupIndex(given, sampleSettings)).toEqual(index);
      }),
      { numRuns: 25 },
    );
  });

  test('gives plain data that survives JSON', () => {
    const sent = JSON.parse(JSON.stringify(index)) as typeof index;
    expect(sent).toEqual(index);
    expect(lookUp(sent, 'locked out')).toEqual(lookUp(index, 'locked out'));
  });
});
