import type { SignatureMatch } from './find-signatures.ts';
import type { LookupIndex } from './lookup-index.ts';
import { anchorOf } from './signature-anchor.ts';
import { spanOf, type Token } from './token.ts';

/** A code or message found in the text at `[from, until)`, in UTF-16 units of the text as written. */
export interface RecognisedSignature {
  /** Where the code reference explains it: see {@link anchorOf}. */
  anchor: string;
  product: string;
  /** The stretch of the text, as written. */
  text: string;
  from: number;
  until: number;
  refs: string[];
  /** False where it supports a match and is not to be shown as recognised. */
  recognised: boolean;
}

/** Tells a match by its place in the text and by its names instead of numbers. */
export function describeSignature(
  { refs, products }: LookupIndex,
  { meaning, from: first, until: last }: SignatureMatch,
  tokens: readonly Token[],
  text: string,
): RecognisedSignature {
  const [from, until] = spanOf(tokens, first, last);
  return {
    anchor: anchorOf(tokens.slice(first, last)),
    product: products[meaning.product] ?? '',
    text: text.slice(from, until),
    from,
    until,
    refs: meaning.refs.map((ref) => refs[ref] ?? ''),
    recognised: meaning.recognised,
  };
}
