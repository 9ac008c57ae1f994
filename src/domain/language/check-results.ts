import type { Content } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import { IMPERATIVE_VERBS } from './imperative-verbs.ts';
import { splitWords } from './split-words.ts';

/** A step or action, as far as its outcome goes. */
export interface Outcome {
  file: string;
  /** Key path of the step, such as `actions[2]`; empty where the file is the step. */
  field: string;
  id: string;
  expect: string;
  if_not?: { go_to: string } | undefined;
}

/** Words that claim a result and name nothing a reader could see. */
const VAGUE =
  /\b(?:as expected|successful(?:ly)?|properly|correctly|it works|all is (?:well|fine|good)|no problems?)\b/i;

/** The outcome of every workflow step and of every action, those of the downtime procedure among them. */
export function collectOutcomes(content: Content): Outcome[] {
  return [
    ...content.steps.flatMap(({ file, data }) => [
      { ...data, file, field: '' },
      ...data.actions.map((action, i) => ({ ...action, file, field: `actions[${i}]` })),
    ]),
    ...(content.sop?.phases ?? []).flatMap(({ file, data }) =>
      data.actions.map((action, i) => ({ ...action, file, field: `actions[${i}]` })),
    ),
    ...content.issues.flatMap(({ file, data }) =>
      data.steps.map((action, i) => ({ ...action, file, field: `steps[${i}]` })),
    ),
    ...content.checklist.points.flatMap(({ file, data }) => [
      ...data.items.map((item, i) => ({ ...item, file, field: `items[${i}]` })),
      ...data.put_backs.map((back, i) => ({
        ...back,
        id: back.of,
        file,
        field: `put_backs[${i}]`,
      })),
    ]),
  ];
}

/** Every step says what is seen when it worked, and where to go when that is not seen. */
export function checkResults(outcomes: readonly Outcome[]): Problem[] {
  return outcomes.flatMap((outcome) => [...checkExpected(outcome), ...checkIfNot(outcome)]);
}

function checkExpected({ file, field, id, expect }: Outcome): Problem[] {
  const fault = faultOf(expect);
  if (fault === undefined) return [];
  return [
    {
      file,
      field: join(field, 'expect'),
      what: `${id} ${fault}`,
      remedy: 'Write what the reader sees when the step worked: The portal home page opens.',
    },
  ];
}

function faultOf(expect: string): string | undefined {
  const first = splitWords(expect)[0]?.toLowerCase();
  const vague = VAGUE.exec(expect)?.[0];
  if (first === undefined) return 'has no expected result.';
  if (vague !== undefined) return `expects nothing that can be seen, "${vague}": "${expect}"`;
  if (IMPERATIVE_VERBS.has(first))
    return `expects an action instead of something seen: "${expect}"`;
  return undefined;
}

function checkIfNot({ file, field, id, if_not }: Outcome): Problem[] {
  if (if_not !== undefined && if_not.go_to !== id) return [];
  const what =
    if_not === undefined
      ? `${id} does not say what to do if the expected result does not come.`
      : `${id} sends the reader back to itself if the expected result does not come.`;
  return [
    {
      file,
      field: join(field, 'if_not'),
      what,
      remedy:
        'Write if_not with go_to: a later step (B4), an issue, a question or a page (downtime).',
    },
  ];
}

function join(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`;
}
