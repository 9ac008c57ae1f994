import type { SignatureMatch } from './find-signatures.ts';
import type { LookupIndex } from './lookup-index.ts';
import { leadOf } from './score-classes.ts';
import { GENERAL } from './signature-table.ts';
import { isNumber, type Token } from './token.ts';

/** Log-odds that a recognised signature gives its only, its likelier and its other issue. */
const RECOGNISED = { only: 7, likelier: 5.5, other: 5 };
/** The same for text that only supports a match, because many pages share it, and other words stand beside it. */
const SUPPORTING = { only: 2.5, likelier: 2, other: 1.5 };

/**
 * The codes known by heart that decide: beside the code of a product the status of the server it runs on only
 * supports, since "400 Bad Request" heads many a message; and beside a code with a number what heads the page of
 * the same product does, as "we're having trouble signing you in" heads each of Microsoft's.
 *
 * @param told the signatures found that are known by heart
 * @param tokens of the text in which they were found
 */
export function chooseDeciding(
  told: readonly SignatureMatch[],
  tokens: readonly Token[],
): readonly SignatureMatch[] {
  const specific = told.filter(({ meaning }) => meaning.product !== GENERAL);
  const numbered = specific.filter(({ from, until }) =>
    tokens.slice(from, until).some(({ word }) => isNumber(word)),
  );
  const products = new Set(numbered.map(({ meaning }) => meaning.product));
  const deciding = specific.filter(
    (match) => numbered.includes(match) || !products.has(match.meaning.product),
  );
  return deciding.length > 0 ? deciding : told;
}

/**
 * What the signatures found in a text add to each class. Several for one class count as the strongest.
 * @param deciding those that decide: all of them, where they are all that was written
 */
export function weighSignatures(
  matches: readonly SignatureMatch[],
  deciding: ReadonlySet<SignatureMatch>,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const match of matches) {
    const { refs } = match.meaning;
    const { only, likelier, other } = deciding.has(match) ? RECOGNISED : SUPPORTING;
    refs.forEach((ref, place) => {
      const strength = refs.length === 1 ? only : place === 0 ? likelier : other;
      weights.set(ref, Math.max(strength, weights.get(ref) ?? 0));
    });
  }
  return weights;
}

/**
 * Puts the scores in order where codes are known by heart.
 *
 * What codes known by heart point to stands first, and words decide among that alone: "cleared the cookies" beside a
 * code for missing access is no word for the browser. What begins with stopping and is told beyond doubt comes before
 * a code all the same, with the code's answer whole below it: one more try can harm.
 *
 * @param words what the words around the codes say by themselves
 * @param known numbers of the classes that the codes point to
 */
export function yieldToKnown(
  scores: Float64Array,
  words: Float64Array,
  { refs, stopFirst, doubt }: LookupIndex,
  known: ReadonlySet<number>,
): void {
  if (known.size === 0) return;
  const best = Math.max(...[...known].map((ref) => scores[ref] ?? 0));
  for (const [ref, score] of scores.entries()) {
    const stops = stopFirst.includes(refs[ref] ?? '') && leadOf(words, ref) >= doubt;
    if (!known.has(ref)) scores[ref] = Math.min(score, best + (stops ? doubt / 2 : -doubt));
  }
}
