import { checklistEntries } from './checklist-entries.ts';
import type { Content, Entry } from './content.ts';
import { type Problem, quote } from './problem.ts';
import { lineAt, type Prose, proseOf } from './prose.ts';
import { listSopEntries } from './sop-entries.ts';

const PERCENTAGE = /\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b)/gi;
const PHONE = /(?<![\d-])(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ][2-9]\d{2}[-. ]\d{4}(?!\d)/g;

/**
 * Texts carry no number that must have its source beside it: a percentage or a telephone number
 * is written once, in sources.yaml or practice.yaml, and printed by a mark.
 */
export function checkProse(content: Content): Problem[] {
  const entries: Entry<unknown>[] = [
    ...content.issues,
    ...content.steps,
    ...content.questions,
    ...content.pages,
    ...listSopEntries(content),
    ...checklistEntries(content.checklist),
  ];
  return entries.flatMap((entry) =>
    proseOf(entry).flatMap((prose) => [
      ...refuse(entry.file, prose, PERCENTAGE, {
        what: (found) => `${quote(found)} is a percentage without its provenance.`,
        remedy: 'Put the figure in src/content/sources.yaml and write [[figure ID]] here.',
      }),
      ...refuse(entry.file, prose, PHONE, {
        what: (found) => `${quote(found)} is a telephone number typed into a text.`,
        remedy:
          'Put the number in src/content/sources.yaml and write [[contact ID]] here, or in src/content/practice.yaml if it is the practice’s own.',
      }),
    ]),
  );
}

function refuse(
  file: string,
  prose: Prose,
  pattern: RegExp,
  tell: { what: (found: string) => string; remedy: string },
): Problem[] {
  return [...prose.text.matchAll(pattern)].map(({ 0: found, index }) => ({
    file,
    line: lineAt(prose, index),
    field: prose.field,
    what: tell.what(found),
    remedy: tell.remedy,
  }));
}
