import type { Example } from './collect-examples.ts';
import { compare } from './compile-vocabulary.ts';
import type { Asides } from './knowledge.ts';

/** Stands in an aside for the trouble that is told beside it. */
export const TROUBLE = '…';

/** Which examples are told once more beside something else. */
export interface AsideSettings {
  /** Every how many of those that qualify. */
  every: number;
  /** Most words that an example may have; who writes more has said what else there was. */
  mostWords: number;
}

/** How far to go on in the list of asides from one example to the next, so that neighbours get different ones. */
const STRIDE = 7;

/**
 * The examples, and some of them once more with something else said beside them: "locked out" also as "locked out,
 * patient is standing here". Without them "patient" and "claim" are words of what is no sign-in problem, and outweigh
 * the trouble itself.
 */
export function addAsides(
  examples: readonly Example[],
  { about, asides }: Asides,
  { every, mostWords }: AsideSettings,
): Example[] {
  const sorted = [...asides].sort(compare);
  const told = examples
    .filter(({ ref, text }) => about.includes(ref) && isShortStatement(text, mostWords))
    .filter((_, at) => at % every === 0)
    .map((example, at) => {
      const aside = sorted[(at * STRIDE) % sorted.length] ?? TROUBLE;
      return { ...example, text: aside.replace(TROUBLE, () => example.text.replace(/\.$/, '')) };
    });
  return [...examples, ...told];
}

function isShortStatement(text: string, mostWords: number): boolean {
  return !text.includes('?') && text.split(/\s+/).length <= mostWords;
}
