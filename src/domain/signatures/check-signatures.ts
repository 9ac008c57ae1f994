import type { Signature } from '../../schemas/signature.ts';
import type { Content, Listed } from '../content/content.ts';
import { findRepeated } from '../content/find-repeated.ts';
import { type Problem, quote } from '../content/problem.ts';
import { findBreadth, LARGEST_SHARE } from './find-breadth.ts';
import { readWords } from './read-words.ts';

/** One pattern and where it stands. */
interface Pattern {
  file: string;
  field: string;
  text: string;
  /** ID of its signature. */
  of: string;
}

/** What holds across signatures: an ID and a pattern stand once, and a pattern is narrow. */
export function checkSignatures({ signatures, queries }: Content): Problem[] {
  const patterns = signatures.flatMap(listPatterns);
  const words = queries.map(({ data }) => readWords(data.query));
  return [
    ...checkIds(signatures),
    ...checkRepeated(patterns),
    ...patterns.flatMap((pattern) => checkBreadth(pattern, words)),
  ];
}

function listPatterns({ file, index, data: { id, patterns } }: Listed<Signature>): Pattern[] {
  return patterns.map((text, place) => ({
    file,
    field: `[${index}].patterns[${place}]`,
    text,
    of: id,
  }));
}

function checkIds(signatures: readonly Listed<Signature>[]): Problem[] {
  return findRepeated(signatures, ({ data }) => data.id).map(({ item, first }) => ({
    file: item.file,
    field: `[${item.index}].id`,
    what: `${quote(item.data.id)} is also the ID of a signature in ${first.file}.`,
    remedy: 'Write another ID here: the code itself, or the origin and a few words.',
  }));
}

/** A pattern that two signatures have would answer with whichever is read first. */
function checkRepeated(patterns: readonly Pattern[]): Problem[] {
  return findRepeated(patterns, ({ text }) => readWords(text).join(' ')).map(({ item, first }) => ({
    file: item.file,
    field: item.field,
    what: `${quote(item.text)} is also a pattern of ${first.of} in ${first.file}; case and punctuation do not count.`,
    remedy: 'Keep it in one signature; that one may name two issues.',
  }));
}

function checkBreadth(
  { file, field, text }: Pattern,
  queries: readonly (readonly string[])[],
): Problem[] {
  const breadth = findBreadth(text, queries);
  if (breadth === undefined) return [];
  return [
    {
      file,
      field,
      what: `${quote(text)} ${breadth}.`,
      remedy: `Write more of the message, or a word beside a number: HTTP 503. A pattern may match ${LARGEST_SHARE * 100} % of src/content/own-queries.json at most.`,
    },
  ];
}
