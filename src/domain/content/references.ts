import type { Action } from '../../schemas/action.ts';
import type { Content } from './content.ts';

/** What a reference must name. `target` is anything a reader can be sent to. */
export type ReferenceKind = 'issue' | 'step' | 'question' | 'source' | 'target';

/** One place where an entry names another. */
export interface Reference {
  file: string;
  field: string;
  kind: ReferenceKind;
  id: string;
}

/** Every reference in the content that stands in a key of its own. */
export function collectReferences(content: Content): Reference[] {
  return [
    ...content.issues.flatMap(({ file, data }) => [
      ...list(file, 'questions', 'question', data.questions),
      ...list(file, 'sources', 'source', data.sources),
      ...inActions(file, 'steps', data.steps),
      ...data.escalation.flatMap(({ step }, index) =>
        list(file, `escalation[${index}].step`, 'target', step === undefined ? [] : [step]),
      ),
    ]),
    ...content.steps.flatMap(({ file, data }) => [
      ...list(file, 'issues', 'issue', data.issues),
      ...list(file, 'sources', 'source', data.sources),
      ...list(file, 'if_not.go_to', 'target', [data.if_not.go_to]),
      ...inActions(file, 'actions', data.actions),
    ]),
    ...content.questions.flatMap(({ file, data }) => [
      ...list(file, 'issues', 'issue', data.issues),
      ...list(file, 'steps', 'step', data.steps),
      ...list(file, 'sources', 'source', data.sources),
    ]),
    ...(content.practice === undefined
      ? []
      : list(
          content.practice.file,
          'portal.not_this',
          'source',
          content.practice.data.portal.not_this.map(({ source }) => source),
        )),
  ];
}

function inActions(file: string, key: string, actions: readonly Action[]): Reference[] {
  return actions.flatMap(({ if_not, sources }, index) => [
    ...list(file, `${key}[${index}].if_not.go_to`, 'target', if_not ? [if_not.go_to] : []),
    ...list(file, `${key}[${index}].sources`, 'source', sources),
  ]);
}

function list(
  file: string,
  field: string,
  kind: ReferenceKind,
  ids: readonly string[],
): Reference[] {
  return ids.map((id) => ({ file, field, kind, id }));
}
