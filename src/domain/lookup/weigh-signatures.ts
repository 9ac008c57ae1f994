import type { SignatureMatch } from './find-signatures.ts';

/** Log-odds that a recognised signature gives its only, its likelier and its other issue. */
const RECOGNISED = { only: 7, likelier: 5.5, other: 5 };
/** The same for text that only supports a match, because many pages share it, and other words stand beside it. */
const SUPPORTING = { only: 2.5, likelier: 2, other: 1.5 };

/**
 * What the signatures found in a text add to each class. Several for one class count as the strongest.
 * @param alone whether they are all that was written
 */
export function weighSignatures(
  matches: readonly SignatureMatch[],
  alone: boolean,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { meaning } of matches) {
    const { only, likelier, other } = alone || meaning.recognised ? RECOGNISED : SUPPORTING;
    meaning.refs.forEach((ref, place) => {
      const strength = meaning.refs.length === 1 ? only : place === 0 ? likelier : other;
      weights.set(ref, Math.max(strength, weights.get(ref) ?? 0));
    });
  }
  return weights;
}
