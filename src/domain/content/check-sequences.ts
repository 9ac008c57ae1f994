import type { Content } from './content.ts';
import { compareIds, placeOf } from './ids.ts';
import { type Problem, quote } from './problem.ts';
import { listNumbered } from './sop-entries.ts';

interface Numbered {
  id: string;
  file: string;
  field: string;
}

/**
 * Steps, phases, questions, numbers and actions count up without a gap. Actions stand in order, and so do the
 * routes, scripts and forms of the downtime procedure.
 */
export function checkSequences(content: Content): Problem[] {
  const top = (field: string, entries: { file: string; id: string }[]): Numbered[] =>
    entries.map(({ file, id }) => ({ file, id, field })).sort((a, b) => compareIds(a.id, b.id));
  return [
    ...checkGaps(
      top(
        'id',
        content.steps.map(({ file, data }) => ({ file, id: data.id })),
      ),
      0,
    ),
    ...checkGaps(
      top(
        'id',
        content.questions.map(({ file, data }) => ({ file, id: data.id })),
      ),
      1,
    ),
    ...checkGaps(
      top(
        'number',
        content.issues.map(({ file, data }) => ({ file, id: data.number })),
      ),
      1,
    ),
    ...checkGaps(
      top(
        'id',
        (content.sop?.phases ?? []).map(({ file, data }) => ({ file, id: data.id })),
      ),
      1,
    ),
    ...listNumbered(content.sop).flatMap(({ entries }) =>
      checkGaps(
        entries.map(({ file, data }) => ({ file, id: data.number, field: `${data.id}.number` })),
        1,
      ),
    ),
    ...[...content.steps, ...(content.sop?.phases ?? [])].flatMap(({ file, data }) =>
      checkActions(file, 'actions', data.id, data.actions),
    ),
    ...content.issues.flatMap(({ file, data }) =>
      checkActions(file, 'steps', data.number, data.steps),
    ),
    ...content.checklist.points.flatMap(({ file, data }) =>
      checkActions(file, 'items', data.id, data.items),
    ),
  ];
}

function checkActions(
  file: string,
  key: string,
  parent: string,
  actions: readonly { id: string }[],
): Problem[] {
  const numbered = actions.map(({ id }, index) => ({ id, file, field: `${key}[${index}].id` }));
  const stray = numbered.find(({ id }) => !id.startsWith(`${parent}.`));
  if (stray !== undefined) {
    return [
      {
        file,
        field: stray.field,
        what: `${quote(stray.id)} does not belong to ${parent}.`,
        remedy: `Write ${parent}.${placeOf(stray.id)}.`,
      },
    ];
  }
  return checkGaps(numbered, 1);
}

function checkGaps(numbered: readonly Numbered[], first: number): Problem[] {
  const index = numbered.findIndex(({ id }, place) => placeOf(id) !== place + first);
  const found = numbered[index];
  if (found === undefined) return [];
  const expected = found.id.replace(/\d+$/, String(index + first));
  return [
    {
      file: found.file,
      field: found.field,
      what: `${quote(found.id)} stands where ${expected} should: IDs count up without a gap.`,
      remedy: `Write the missing ${expected}, or number on from it without leaving one out.`,
    },
  ];
}
