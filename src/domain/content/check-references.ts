import { listAnswerRefs } from './answer-refs.ts';
import { checkInstructions } from './check-instructions.ts';
import { checkMarks } from './check-marks.ts';
import type { Content } from './content.ts';
import { buildDirectory } from './directory.ts';
import { type Problem, quote } from './problem.ts';
import {
  collectReferences,
  REFERENCE_REMEDIES,
  type Reference,
  type ReferenceKind,
} from './references.ts';
import { suggest } from './suggest.ts';

/** Everything that is named exists, and what instructs rests on a source that may. */
export function checkReferences(content: Content): Problem[] {
  const directory = buildDirectory(content);
  const known: Record<ReferenceKind, ReadonlySet<string>> = {
    issue: new Set(content.issues.map(({ data }) => data.id)),
    step: new Set(content.steps.flatMap(({ data }) => [data.id, ...data.actions.map((a) => a.id)])),
    line: new Set(lineIds(content)),
    question: new Set(content.questions.map(({ data }) => data.id)),
    source: new Set(directory.sources.keys()),
    target: new Set(directory.targets.keys()),
    answer: listAnswerRefs(content),
    'phase-action': new Set(
      content.sop?.phases.flatMap(({ data }) => data.actions.map(({ id }) => id)),
    ),
    contact: new Set(
      content.sources.filter(({ data }) => data.contact !== undefined).map(({ data }) => data.id),
    ),
  };
  return [
    ...collectReferences(content).flatMap((reference) => checkReference(reference, known)),
    ...checkMarks(content, directory),
    ...checkInstructions(content, directory),
  ];
}

/** What a kind of reference names, where its own name does not say it. */
const NOUNS: Partial<Record<ReferenceKind, string>> = {
  target: 'step, issue, question or page',
  line: 'step or line of the checklist',
  'phase-action': 'action of the downtime procedure',
  contact: 'fact with a number to print',
};

/** Everything that can stand on a checklist. */
function lineIds({ issues, steps, checklist }: Content): string[] {
  return [
    ...issues.flatMap(({ data }) => data.steps),
    ...steps.flatMap(({ data }) => [data, ...data.actions]),
    ...checklist.points.flatMap(({ data }) => data.items),
  ].map(({ id }) => id);
}

function checkReference(
  { file, field, kind, id }: Reference,
  known: Record<ReferenceKind, ReadonlySet<string>>,
): Problem[] {
  if (known[kind].has(id)) return [];
  const noun = NOUNS[kind] ?? kind;
  return [
    {
      file,
      field,
      what: `${quote(id)} names no ${noun} that exists.${suggest(id, known[kind])}`,
      remedy: REFERENCE_REMEDIES[kind],
    },
  ];
}
