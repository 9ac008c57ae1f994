import type { Shown } from '../choose-shown.ts';
import type { RecognisedSignature } from '../describe-signature.ts';

/**
 * For each answer that is shown whole, the recognised code or message whose advice it gives: the one
 * that points to the fewest answers; among equals a code rather than a message, for it says more, and
 * then the first in the text. By ref; an answer that no code points to is not in it.
 */
export function assignCodes(
  { refs, whole }: Shown,
  recognised: readonly RecognisedSignature[],
): Map<string, RecognisedSignature> {
  const isMessage = ({ text }: RecognisedSignature) => (/\s/.test(text) ? 1 : 0);
  const surest = [...recognised].sort(
    (a, b) => a.refs.length - b.refs.length || isMessage(a) - isMessage(b),
  );
  return new Map(
    refs.slice(0, whole).flatMap((ref) => {
      const found = surest.find(({ refs }) => refs.includes(ref));
      return found === undefined ? [] : [[ref, found] as const];
    }),
  );
}
