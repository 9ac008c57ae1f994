import type { Signature } from '../../schemas/signature.ts';
import type { TellApart } from '../../schemas/tell-apart.ts';
import type { Listed } from '../content/content.ts';
import { findRepeated } from '../content/find-repeated.ts';
import { type Problem, quote } from '../content/problem.ts';

interface Lists {
  tellApart: readonly Listed<TellApart>[];
  signatures: readonly Listed<Signature>[];
}

/** Two issues have one question that tells them apart: a reader is asked one, and is never left without. */
export function checkTellApart({ tellApart, signatures }: Lists): Problem[] {
  const asked = new Set(tellApart.map(({ data }) => nameOf(data.between)));
  const repeated = findRepeated(tellApart, ({ data }) => nameOf(data.between));
  const left = signatures.filter(
    ({ data: { issues } }) => issues.length > 1 && !asked.has(nameOf(issues)),
  );
  return [
    ...repeated.map(({ item, first }) => ({
      file: item.file,
      field: `[${item.index}].between`,
      what: `${quote(nameOf(item.data.between))} have a question already: ${quote(first.data.ask)}.`,
      remedy: 'Keep one of the two questions, the one that is easier to answer at the desk.',
    })),
    ...left.map(({ file, index, data: { id, issues } }) => ({
      file,
      field: `[${index}].issues`,
      what: `${quote(id)} points to two issues, and no question tells ${quote(nameOf(issues))} apart.`,
      remedy: 'Write a question for the two into src/content/tell-apart.yaml, or name one issue.',
    })),
  ];
}

const nameOf = (issues: readonly string[]) => [...issues].sort().join(', ');
