import type { TellApart } from '../../schemas/tell-apart.ts';
import type { Listed } from '../content/content.ts';
import { findRepeated } from '../content/find-repeated.ts';
import { type Problem, quote } from '../content/problem.ts';

/** Two issues have one question that tells them apart: a reader is asked one. */
export function checkTellApart(questions: readonly Listed<TellApart>[]): Problem[] {
  return findRepeated(questions, ({ data }) => data.between.join(', ')).map(({ item, first }) => ({
    file: item.file,
    field: `[${item.index}].between`,
    what: `${quote(item.data.between.join(', '))} have a question already: ${quote(first.data.ask)}.`,
    remedy: 'Keep one of the two questions, the one that is easier to answer at the desk.',
  }));
}
