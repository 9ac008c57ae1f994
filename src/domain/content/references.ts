import type { Action } from '../../schemas/action.ts';
import type { ChecklistFiles, Content } from './content.ts';
import { collectSopReferences } from './sop-references.ts';

/**
 * What a reference must name. `target` is anything a reader can be sent to, `answer` what the
 * lookup may answer with, `line` what can stand on a checklist: a step, an action or a line of the
 * checklist's own.
 */
export type ReferenceKind =
  | 'issue'
  | 'step'
  | 'line'
  | 'question'
  | 'source'
  | 'target'
  | 'answer'
  | 'phase-action'
  | 'contact';

/** One place where an entry names another. */
export interface Reference {
  file: string;
  field: string;
  kind: ReferenceKind;
  id: string;
}

/** What to write where a reference names nothing. */
export const REFERENCE_REMEDIES: Record<ReferenceKind, string> = {
  issue: 'Write the ID of an issue, the name of a file in src/content/issues: account-locked.',
  step: 'Write the ID of a step in src/content/steps: B3.',
  line: 'Write the ID of a step (B7), an action (B3.2, A2.1) or an own line of the checklist (C1.2).',
  question: 'Write the ID of a question in src/content/faq: F4.',
  source: 'Write an ID of src/content/sources.yaml, and add the fact there first if it is new.',
  target: 'Write a step (B4), an issue (account-locked), a question (F12) or a page (downtime).',
  answer:
    'Write issue:<id>, faq:<slug of the question>, page:workflow, page:best-practices or page:downtime-sop; or none.',
  'phase-action': 'Write the ID of an action in src/content/sop: D1.2.',
  contact: 'Write the ID of a fact in src/content/sources.yaml that has a contact: provider-line.',
};

/** Every reference in the content that stands in a key of its own. */
export function collectReferences(content: Content): Reference[] {
  return [
    ...content.issues.flatMap(({ file, data }) => [
      ...inList(file, 'questions', 'question', data.questions),
      ...inList(file, 'sources', 'source', data.sources),
      ...inActions(file, 'steps', data.steps),
      ...data.escalation.flatMap(({ step }, index) =>
        inKey(file, `escalation[${index}].step`, 'target', step),
      ),
    ]),
    ...content.steps.flatMap(({ file, data }) => [
      ...inList(file, 'issues', 'issue', data.issues),
      ...inList(file, 'sources', 'source', data.sources),
      ...inKey(file, 'if_not.go_to', 'target', data.if_not.go_to),
      ...inActions(file, 'actions', data.actions),
    ]),
    ...content.questions.flatMap(({ file, data }) => [
      ...inList(file, 'issues', 'issue', data.issues),
      ...inList(file, 'steps', 'step', data.steps),
      ...inList(file, 'sources', 'source', data.sources),
    ]),
    ...inChecklist(content.checklist),
    ...(content.practice?.data.portal.not_this.flatMap(({ source }, index) =>
      inKey(content.practice?.file ?? '', `portal.not_this[${index}].source`, 'source', source),
    ) ?? []),
    ...inLookup(content),
    ...collectSopReferences(content.sop),
  ];
}

function inLookup(content: Content): Reference[] {
  const { signatures, tellApart, phrases, asides, narrowing, queries } = content;
  return [
    ...signatures.flatMap(({ file, index, data }) =>
      inList(file, `[${index}].issues`, 'issue', data.issues),
    ),
    ...tellApart.flatMap(({ file, index, data }) =>
      inList(file, `[${index}].between`, 'issue', data.between),
    ),
    ...phrases.flatMap(({ file, data }) => inKey(file, 'for', 'answer', data.for)),
    ...inList(asides?.file ?? '', 'about', 'answer', asides?.data.about ?? []),
    ...Object.entries(narrowing?.data ?? {}).flatMap(([question, answers]) =>
      Object.entries(answers).flatMap(([answer, effects]) =>
        Object.keys(effects).flatMap((ref) =>
          inKey(narrowing?.file ?? '', `${question}.${answer}.${ref}`, 'answer', ref),
        ),
      ),
    ),
    ...queries.flatMap(({ file, index, data }) =>
      inList(file, `[${index}].expect`, 'answer', data.expect),
    ),
  ];
}

function inChecklist({ points, failures }: ChecklistFiles): Reference[] {
  return [
    ...points.flatMap(({ file, data }) => [
      ...data.items.flatMap(({ see, if_not, sources }, index) => [
        ...inKey(file, `items[${index}].see`, 'target', see),
        ...inKey(file, `items[${index}].if_not.go_to`, 'target', if_not?.go_to),
        ...inList(file, `items[${index}].sources`, 'source', sources),
      ]),
      ...data.groups.flatMap(({ when, steps }, index) => [
        ...inList(file, `groups[${index}].when.see`, 'issue', when.see ?? []).filter(isKnown),
        ...inList(file, `groups[${index}].steps`, 'line', steps),
      ]),
      ...data.covered.flatMap(({ step, by, see }, index) => [
        ...inKey(file, `covered[${index}].step`, 'target', step),
        ...inKey(file, `covered[${index}].by`, 'line', by),
        ...inList(file, `covered[${index}].see`, 'issue', see ?? []).filter(isKnown),
      ]),
      ...data.put_backs.flatMap(({ of, if_not }, index) => [
        ...inKey(file, `put_backs[${index}].of`, 'line', of),
        ...inKey(file, `put_backs[${index}].if_not.go_to`, 'target', if_not.go_to),
      ]),
    ]),
    ...(failures?.data.flatMap(({ item, steps }, index) => [
      ...inKey(failures.file, `[${index}].item`, 'line', item),
      ...inList(failures.file, `[${index}].steps`, 'line', steps),
    ]) ?? []),
  ];
}

/** "unknown" stands for an issue that the reader did not choose. */
function isKnown({ id }: Reference): boolean {
  return id !== 'unknown';
}

/** The references of a list of actions. */
export function inActions(file: string, key: string, actions: readonly Action[]): Reference[] {
  return actions.flatMap(({ if_not, sources }, index) => [
    ...inKey(file, `${key}[${index}].if_not.go_to`, 'target', if_not?.go_to),
    ...inList(file, `${key}[${index}].sources`, 'source', sources),
  ]);
}

/** The references of a list of IDs. */
export function inList(
  file: string,
  key: string,
  kind: ReferenceKind,
  ids: readonly string[],
): Reference[] {
  return ids.map((id, index) => ({ file, field: `${key}[${index}]`, kind, id }));
}

/** The reference of a key that holds one ID, or none. */
export function inKey(
  file: string,
  field: string,
  kind: ReferenceKind,
  id: string | undefined,
): Reference[] {
  return id === undefined ? [] : [{ file, field, kind, id }];
}
