import type { SignatureMatch } from './find-signatures.ts';

/** Log-odds that a recognised signature gives its only, its likelier and its other issue. */
const RECOGNISED = { only: 7, likelier: 5.5, other: 5 };
/** The same for text that only supports a match, because many pages share it. */
const SUPPORTING = { only: 2.5, likelier: 2, other: 1.5 };
/** Added when the signature is all that was written. */
const NOTHING_ELSE = 4;

/** What the signatures found in a text add to each class. Several for one class count as the strongest. */
export function weighSignatures(
  matches: readonly SignatureMatch[],
  tokens: number,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { meaning, from, until } of matches) {
    const { only, likelier, other } = meaning.recognised ? RECOGNISED : SUPPORTING;
    const whole = until - from === tokens ? NOTHING_ELSE : 0;
    meaning.refs.forEach((ref, place) => {
      const strength = meaning.refs.length === 1 ? only : place === 0 ? likelier : other;
      weights.set(ref, Math.max(strength + whole, weights.get(ref) ?? 0));
    });
  }
  return weights;
}
