import type { Query } from '../../schemas/query.ts';
import type { Listed } from '../content/content.ts';
import { findRepeated } from '../content/find-repeated.ts';
import { type Problem, quote } from '../content/problem.ts';
import { keyOfText } from './read-words.ts';

/** A query is asked once, so that it counts once, and its number is its own. */
export function checkQueries(queries: readonly Listed<Query>[]): Problem[] {
  return [
    ...findRepeated(queries, ({ data }) => data.id).map(({ item }) => ({
      file: item.file,
      field: `[${item.index}].id`,
      what: `${quote(item.data.id)} is the number of another query too.`,
      remedy: 'Write a number that no other query has.',
    })),
    ...findRepeated(queries, ({ data }) => keyOfText(data.query)).map(({ item, first }) => ({
      file: item.file,
      field: `[${item.index}].query`,
      what: `${quote(item.data.query)} is asked already, as number ${first.data.id}.`,
      remedy: 'Remove one of the two, and keep all right answers in the other.',
    })),
  ];
}
