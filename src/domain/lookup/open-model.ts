import { type Cell, IDEA, KEY_SPAN, keyRun, PAIR, SHAPE, WORD } from './feature-table.ts';
import { hashText } from './hash-text.ts';
import type { LookupIndex } from './lookup-index.ts';
import type { LookupModel } from './lookup-model.ts';
import { type PackedCell, type PackedModel, passModel } from './packed-model.ts';
import { openRangeDecoder } from './range-decoder.ts';
import { stemWord } from './stem-word.ts';

/** Steps of weight that a bias is moved up by when it is packed, so that none is negative. */
export const BIAS_OFFSET = 512;

/** Opens the lexicon and the weights of an index. Takes a few milliseconds; do it once a page. */
export function openModel(index: LookupIndex): LookupModel {
  const packed = passModel(openRangeDecoder(index.model));
  const same = new Map(
    packed.same.flatMap(([word = '', ...variants]) =>
      variants.map((variant): [string, string] => [variant, word]),
    ),
  );
  const weigh = (cells: readonly PackedCell[]): Cell[] =>
    cells.map(({ ref, steps }) => ({ ref, weight: (steps * packed.step) / 1e6 }));
  const rows = new Map<number, readonly Cell[]>();
  const lexicon = new Map<number, readonly number[]>();
  for (const { hash, entry } of [
    ...packed.words.map((word) => hashWord(word, same)),
    ...packed.hashed,
    ...packed.runs,
  ]) {
    lexicon.set(hash, entry.ideas);
    if (entry.cells.length > 0) rows.set(WORD.sort * KEY_SPAN + hash, weigh(entry.cells));
  }
  for (const [idea, { cells }] of packed.ideas.entries()) {
    rows.set(IDEA.sort * KEY_SPAN + idea, weigh(cells));
  }
  for (const { key, cells } of packed.pairs) rows.set(PAIR.sort * KEY_SPAN + key, weigh(cells));
  for (const { key, cells } of packed.shapes) rows.set(SHAPE.sort * KEY_SPAN + key, weigh(cells));
  return {
    skip: new Set(packed.skip),
    same,
    spelling: new Map(packed.words.map(({ word }) => [stemOf(word, same), word])),
    lexicon,
    longest: packed.longest,
    ideaSorts: packed.ideas.map(({ sort }) => sort),
    features: {
      bias: Float64Array.from(packed.bias, (steps) => ((steps - BIAS_OFFSET) * packed.step) / 1e6),
      rows,
    },
  };
}

const stemOf = (word: string, same: ReadonlyMap<string, string>) =>
  stemWord(same.get(word) ?? word);

function hashWord(
  { word, entry }: PackedModel['words'][number],
  same: ReadonlyMap<string, string>,
) {
  return { hash: keyRun(hashText(stemOf(word, same)), 1), entry };
}
