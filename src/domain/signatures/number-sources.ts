import type { Signature } from '../../schemas/signature.ts';

/** One page that signatures of a list were read on. */
export interface ListSource {
  /** Its number in the list, from 1. */
  number: number;
  url: string;
  grade: Signature['grade'];
  /** As printed there, or `undated`. */
  published: string;
  /** The days it was read, `YYYY-MM-DD`, first to last. */
  readOn: string[];
  /** IDs of the signatures that rest on it. */
  signatures: string[];
}

/**
 * The sources of a list, each once and numbered in the order of their first use: a printed list names a
 * long address once and not in every line.
 */
export function numberSources(signatures: readonly Signature[]): ListSource[] {
  const bySource = Map.groupBy(signatures, ({ source, grade, published }) =>
    [source, grade, published].join(' '),
  );
  return [...bySource.values()].flatMap((using, index) => {
    const [first] = using;
    if (first === undefined) return [];
    return [
      {
        number: index + 1,
        url: first.source,
        grade: first.grade,
        published: first.published,
        readOn: [...new Set(using.map(({ read_on }) => read_on))].sort(),
        signatures: using.map(({ id }) => id),
      },
    ];
  });
}
