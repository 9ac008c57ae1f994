import { hashPattern } from '../find-signatures.ts';
import { readTokens } from '../read-tokens.ts';
import { GENERAL, passSignatures, type SignatureMeaning } from '../signature-table.ts';
import { compare } from './compile-vocabulary.ts';
import type { LookupSignature } from './knowledge.ts';
import { openRangeEncoder } from './range-encoder.ts';

/** The product that is {@link GENERAL}, as the signatures name it. */
const GENERAL_PRODUCT = 'Web server';

/**
 * Packs the signatures, and lists the products they name. Throws where a signature points to an issue
 * that is not there, a pattern has no word or stands under two signatures that differ, or two patterns
 * meet in one hash (one chance in 8,000 for 700 patterns).
 */
export function compileSignatures(
  signatures: readonly LookupSignature[],
  refs: readonly string[],
): { signatures: string; products: string[] } {
  const named = new Set(signatures.map(({ product }) => product));
  named.delete(GENERAL_PRODUCT);
  const products = [...named].sort(compare).toSpliced(GENERAL, 0, GENERAL_PRODUCT);
  const found = keyPatterns(signatures, products, refs);
  const encoder = openRangeEncoder();
  passSignatures(encoder, {
    longest: Math.max(1, ...[...found.values()].map(({ words }) => words.length)),
    products: products.length,
    classes: refs.length,
    patterns: [...found]
      .map(([hash, { meaning }]) => ({ hash, meaning }))
      .sort((a, b) => a.hash - b.hash),
  });
  return { signatures: encoder.finish(), products };
}

/** Every pattern by its key, with what it stands for. */
function keyPatterns(
  signatures: readonly LookupSignature[],
  products: readonly string[],
  refs: readonly string[],
): Map<number, { words: string[]; meaning: SignatureMeaning }> {
  const found = new Map<number, { words: string[]; meaning: SignatureMeaning }>();
  for (const signature of [...signatures].sort((a, b) => compare(a.id, b.id))) {
    const meaning = {
      product: products.indexOf(signature.product),
      refs: signature.issues.map((issue) => findRef(refs, issue, signature.id)),
      recognised: signature.recognised,
      stops: signature.stops,
    };
    for (const pattern of signature.patterns) {
      const words = readTokens(pattern).map(({ word }) => word);
      const hash = hashPattern(words);
      const known = found.get(hash);
      const refuse = (why: string) => new Error(`Signature "${signature.id}": "${pattern}" ${why}`);
      if (words.length === 0) throw refuse('has no word; write what stands on the screen.');
      if (known !== undefined && known.words.join(' ') !== words.join(' '))
        throw refuse(`has the hash of "${known.words.join(' ')}"; write one of the two longer.`);
      if (known !== undefined && JSON.stringify(known.meaning) !== JSON.stringify(meaning))
        throw refuse('stands under another signature too, which points elsewhere; keep one.');
      found.set(hash, { words, meaning });
    }
  }
  return found;
}

function findRef(refs: readonly string[], issue: string, id: string): number {
  const ref = refs.indexOf(`issue:${issue}`);
  if (ref >= 0) return ref;
  throw new Error(
    `Signature "${id}" points to "${issue}"; there is no such issue. Write one of ${refs.join(', ')}.`,
  );
}
