import { listAnswerRefs } from './answer-refs.ts';
import { checkMarks } from './check-marks.ts';
import type { Content } from './content.ts';
import { buildDirectory, type Directory } from './directory.ts';
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
    question: new Set(content.questions.map(({ data }) => data.id)),
    source: new Set(directory.sources.keys()),
    target: new Set(directory.targets.keys()),
    answer: listAnswerRefs(content),
  };
  return [
    ...collectReferences(content).flatMap((reference) => checkReference(reference, known)),
    ...checkMarks(content, directory),
    ...checkInstructions(content, directory),
  ];
}

function checkReference(
  { file, field, kind, id }: Reference,
  known: Record<ReferenceKind, ReadonlySet<string>>,
): Problem[] {
  if (known[kind].has(id)) return [];
  const noun = kind === 'target' ? 'step, issue, question or page' : kind;
  return [
    {
      file,
      field,
      what: `${quote(id)} names no ${noun} that exists.${suggest(id, known[kind])}`,
      remedy: REFERENCE_REMEDIES[kind],
    },
  ];
}

/** An action may rest only on facts that may instruct; the schema says which those are. */
function checkInstructions(content: Content, { sources }: Directory): Problem[] {
  const actions = [
    ...content.steps.flatMap(({ file, data }) =>
      data.actions.map((action, index) => ({ file, field: `actions[${index}].sources`, action })),
    ),
    ...content.issues.flatMap(({ file, data }) =>
      data.steps.map((action, index) => ({ file, field: `steps[${index}].sources`, action })),
    ),
  ];
  return actions.flatMap(({ file, field, action }) =>
    action.sources.flatMap((id, index) => {
      const use = sources.get(id)?.use ?? 'instruct';
      if (use === 'instruct') return [];
      return [
        {
          file,
          field: `${field}[${index}]`,
          what: `${quote(id)} may not instruct: its use is ${quote(use)}.`,
          remedy:
            'Rest the action on a fact whose use is instruct, or move the fact to the text as a description.',
        },
      ];
    }),
  );
}
