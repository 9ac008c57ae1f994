import type { Content } from './content.ts';
import { buildDirectory, type Directory } from './directory.ts';
import { parseInline, type Segment } from './inline-text.ts';
import { type Problem, quote } from './problem.ts';
import { proseOf } from './prose.ts';
import { readSetting } from './read-setting.ts';
import { collectReferences, type Reference, type ReferenceKind } from './references.ts';
import { suggest } from './suggest.ts';

const REMEDIES: Record<ReferenceKind, string> = {
  issue: 'Write the ID of an issue, the name of a file in src/content/issues: account-locked.',
  step: 'Write the ID of a step in src/content/steps: B3.',
  question: 'Write the ID of a question in src/content/faq: F4.',
  source: 'Write an ID of src/content/sources.yaml, and add the fact there first if it is new.',
  target: 'Write a step (B4), an issue (account-locked), a question (F12) or a page (downtime).',
};

/** Everything that is named exists, and what instructs rests on a source that may. */
export function checkReferences(content: Content): Problem[] {
  const directory = buildDirectory(content);
  const known: Record<ReferenceKind, ReadonlySet<string>> = {
    issue: new Set(content.issues.map(({ data }) => data.id)),
    step: new Set(content.steps.flatMap(({ data }) => [data.id, ...data.actions.map((a) => a.id)])),
    question: new Set(content.questions.map(({ data }) => data.id)),
    source: new Set(directory.sources.keys()),
    target: new Set(directory.targets.keys()),
  };
  return [
    ...collectReferences(content).flatMap((reference) => checkReference(reference, known)),
    ...everyEntry(content).flatMap((entry) => checkMarks(entry, directory)),
    ...checkInstructions(content, directory),
  ];
}

function everyEntry(content: Content) {
  return [
    ...content.issues,
    ...content.steps,
    ...content.questions,
    ...content.pages,
    ...content.sources,
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
      remedy: REMEDIES[kind],
    },
  ];
}

/** Marks inside texts lead somewhere. */
function checkMarks(
  { file, data, body }: { file: string; data: unknown; body: string },
  directory: Directory,
): Problem[] {
  return proseOf({ data, body }).flatMap(({ field, text }) =>
    parseInline(text).flatMap((segment) => {
      const wrong = findFault(segment, directory);
      return wrong === undefined ? [] : [{ file, field, ...wrong }];
    }),
  );
}

/** What is wrong with one mark, or undefined. */
function findFault(
  segment: Segment,
  { targets, sources, practice }: Directory,
): Pick<Problem, 'what' | 'remedy'> | undefined {
  switch (segment.kind) {
    case 'text':
      return undefined;
    case 'unknown-mark':
      return {
        what: `${quote(segment.text)} is no mark this site knows.`,
        remedy:
          'Write [[source ID]], [[contact ID]] or [[figure ID]] with an ID of sources.yaml, or [[practice KEY]] with a key of practice.yaml.',
      };
    case 'id':
      if (targets.has(segment.id)) return undefined;
      return {
        what: `${quote(segment.id)} names no step, issue or question that exists.`,
        remedy: REMEDIES.target,
      };
    case 'practice':
      if (practice === undefined || readSetting(practice, segment.id) !== undefined)
        return undefined;
      return {
        what: `${quote(segment.id)} is no single value of practice.yaml.`,
        remedy: 'Write the path of a key that holds one value: clock.escalate_minutes.',
      };
    default: {
      const source = sources.get(segment.id);
      if (source === undefined) {
        return {
          what: `${quote(segment.id)} is no fact in sources.yaml.${suggest(segment.id, sources.keys())}`,
          remedy: REMEDIES.source,
        };
      }
      if (segment.kind === 'source' || source[segment.kind] !== undefined) return undefined;
      return {
        what: `The fact ${quote(segment.id)} has no ${segment.kind} to print.`,
        remedy: `Name a fact that has one, or add ${segment.kind} to it in src/content/sources.yaml.`,
      };
    }
  }
}

/** An action may rest only on facts that may instruct; the schema says which those are. */
function checkInstructions(content: Content, { sources }: Directory): Problem[] {
  const actions = [
    ...content.steps.flatMap(({ file, data }) =>
      data.actions.map((a, i) => ({ file, field: `actions[${i}].sources`, a })),
    ),
    ...content.issues.flatMap(({ file, data }) =>
      data.steps.map((a, i) => ({ file, field: `steps[${i}].sources`, a })),
    ),
  ];
  return actions.flatMap(({ file, field, a }) =>
    a.sources
      .filter((id) => sources.has(id) && sources.get(id)?.use !== 'instruct')
      .map((id) => ({
        file,
        field,
        what: `${quote(id)} may not instruct: its use is ${quote(sources.get(id)?.use)}.`,
        remedy:
          'Rest the action on a fact whose use is instruct, or move the fact to the text as a description.',
      })),
  );
}
