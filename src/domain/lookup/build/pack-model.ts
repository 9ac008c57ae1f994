import { IDEA, KEY_SPAN, keyRun, PAIR, SHAPE, WORD, WORD_SPAN } from '../feature-table.ts';
import { hashText } from '../hash-text.ts';
import { BIAS_OFFSET } from '../open-model.ts';
import { type PackedEntry, type PackedModel, passModel } from '../packed-model.ts';
import { stemWord } from '../stem-word.ts';
import { type CompiledVocabulary, compare } from './compile-vocabulary.ts';
import type { PrunedRows } from './prune-weights.ts';
import { openRangeEncoder } from './range-encoder.ts';

/** Packs vocabulary and weights as one text. `spelling` are the words a misspelling may be read as. */
export function packModel(
  vocabulary: CompiledVocabulary,
  spelling: readonly string[],
  rows: PrunedRows,
  bias: readonly number[],
  step: number,
): string {
  const hashOf = (word: string) => keyRun(hashText(stemWord(vocabulary.same.get(word) ?? word)), 1);
  const entry = (hash: number): PackedEntry => ({
    ideas: [...(vocabulary.lexicon.get(hash) ?? [])],
    cells: rows.get(WORD.sort * KEY_SPAN + hash) ?? [],
  });
  const words = spelling.map((word) => ({ word, entry: entry(hashOf(word)) }));
  const spelt = new Set(spelling.map(hashOf));
  const hashed = [...new Set([...vocabulary.lexicon.keys(), ...keysOf(rows, WORD.sort)])]
    .filter((hash) => !spelt.has(hash))
    .sort((a, b) => a - b)
    .map((hash) => ({ hash, entry: entry(hash) }));
  const packed: PackedModel = {
    skip: [...vocabulary.skip].sort(compare),
    same: groupVariants(vocabulary.same),
    longest: vocabulary.longest,
    step: Math.round(step * 1e6),
    bias: bias.map((weight) => Math.round(weight / step) + BIAS_OFFSET),
    ideas: vocabulary.ideaSorts.map((sort, idea) => ({
      sort,
      cells: rows.get(IDEA.sort * KEY_SPAN + idea) ?? [],
    })),
    words,
    hashed: hashed.filter(({ hash }) => hash < WORD_SPAN),
    runs: hashed.filter(({ hash }) => hash >= WORD_SPAN),
    pairs: rowsOf(rows, PAIR.sort),
    shapes: rowsOf(rows, SHAPE.sort),
  };
  const encoder = openRangeEncoder();
  passModel(encoder, packed);
  return encoder.finish();
}

/** Each lasting word with its variants. */
function groupVariants(same: ReadonlyMap<string, string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const [variant, word] of same) groups.set(word, [...(groups.get(word) ?? []), variant]);
  return [...groups]
    .map(([word, variants]) => [word, ...variants.sort(compare)])
    .sort(([a = ''], [b = '']) => compare(a, b));
}

function keysOf(rows: PrunedRows, sort: number): number[] {
  return [...rows.keys()]
    .filter((key) => Math.floor(key / KEY_SPAN) === sort)
    .map((key) => key % KEY_SPAN)
    .sort((a, b) => a - b);
}

function rowsOf(rows: PrunedRows, sort: number): PackedModel['pairs'] {
  return keysOf(rows, sort).map((key) => ({ key, cells: rows.get(sort * KEY_SPAN + key) ?? [] }));
}
