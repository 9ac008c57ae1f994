import type { Problem } from '../content/problem.ts';
import { IMPERATIVE_VERBS } from './imperative-verbs.ts';
import type { ReaderText } from './reader-text.ts';
import { splitSentences } from './split-sentences.ts';
import { splitWords } from './split-words.ts';

/** One star or underscore on each side, or the tags; two of them are bold, which is allowed. */
const ITALICS =
  /(?<![*\p{L}\p{N}])\*(?![*\s])[^*]+\*(?!\*)|(?<![_\p{L}\p{N}])_(?![_\s])[^_]+_(?![_\p{L}\p{N}])|<(?:em|i)>/u;
const EXCEPTION = /\b(?:unless|except)\b/i;

/**
 * Text that tells what to do begins with a verb, says one thing, and has no italics and no exception: a
 * reader in a hurry carries out the front of the line before reading its end.
 */
export function checkActions(texts: readonly ReaderText[]): Problem[] {
  return texts
    .filter(({ kind }) => kind === 'action' || kind === 'instruction')
    .flatMap((text) =>
      [checkVerb, checkOneSentence, checkItalics, checkException].flatMap((check) => {
        const fault = check(text);
        return fault === undefined ? [] : [{ file: text.file, field: text.field, ...fault }];
      }),
    );
}

type Fault = Pick<Problem, 'what' | 'remedy'>;

function checkVerb({ text }: ReaderText): Fault | undefined {
  const first = splitWords(text)[0] ?? '';
  if (IMPERATIVE_VERBS.has(first.toLowerCase())) return undefined;
  return {
    what: `This step begins with "${first}", which is no verb in the imperative: "${text}"`,
    remedy:
      'Begin with what the reader does: Open, Ask, Write down. A condition goes to the end. A verb that is missing from the list belongs in src/domain/language/imperative-verbs.ts.',
  };
}

function checkOneSentence({ kind, text }: ReaderText): Fault | undefined {
  const [, second] = splitSentences(text);
  if (kind !== 'action' || second === undefined) return undefined;
  return {
    what: `This step goes on with a second sentence: "${second}"`,
    remedy: 'Write one action in one sentence, and make a step of its own of anything else.',
  };
}

function checkItalics({ text }: ReaderText): Fault | undefined {
  const found = ITALICS.exec(text)?.[0];
  if (found === undefined) return undefined;
  return {
    what: `This step has italics, ${found}: "${text}"`,
    remedy:
      'Write it upright; italics are hard to read on a poor print. Use **bold** if it must stand out.',
  };
}

function checkException({ text }: ReaderText): Fault | undefined {
  const found = EXCEPTION.exec(text)?.[0];
  if (found === undefined) return undefined;
  return {
    what: `This step has an exception, "${found}": "${text}"`,
    remedy: 'Say when to do it, with "if"; put the other case into if_not.',
  };
}
