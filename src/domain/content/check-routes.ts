import type { Content } from './content.ts';
import { type Problem, quote } from './problem.ts';

/**
 * No way through the checklist has a hole: each step of an issue is on its list or covered by another line, and
 * each change that a line makes for a test is put back.
 */
export function checkRoutes(content: Content): Problem[] {
  if (content.checklist.points.length === 0) return [];
  return [...checkCoverage(content), ...checkPutBacks(content)];
}

function checkCoverage({ issues, checklist }: Content): Problem[] {
  const points = checklist.points.map(({ data }) => data);
  const covered = new Set(points.flatMap((point) => point.covered.map(({ step }) => step)));
  return issues.flatMap(({ file, data }) => {
    const taken = new Set(
      points
        .flatMap(({ groups }) => groups)
        .filter(({ when }) => when.see === undefined || when.see.includes(data.id))
        .flatMap(({ steps }) => steps),
    );
    return data.steps.flatMap(({ id }, index) =>
      taken.has(id) || covered.has(id)
        ? []
        : [
            {
              file,
              field: `steps[${index}].id`,
              what: `The checklist for ${quote(data.id)} has no place for ${quote(id)}.`,
              remedy:
                'Add it to a group of src/content/checklist/c2-fix-it.yaml, or to `covered` with the line that stands for it.',
            },
          ],
    );
  });
}

function checkPutBacks({ issues, steps, checklist }: Content): Problem[] {
  const changing = [
    ...issues.flatMap(({ data }) => data.steps),
    ...steps.flatMap(({ data }) => data.actions),
  ]
    .filter(({ put_back }) => put_back !== undefined)
    .map(({ id }) => id);
  const told = checklist.points.flatMap(({ file, data }) =>
    data.put_backs.map(({ of }, index) => ({ file, of, field: `put_backs[${index}].of` })),
  );
  const forgotten = checklist.points.flatMap(({ file, data }) =>
    data.groups.flatMap((group, index) =>
      group.steps
        .filter((id) => changing.includes(id) && !told.some(({ of }) => of === id))
        .map((id) => ({
          file,
          field: `groups[${index}].steps`,
          what: `${quote(id)} changes something for a test, and nothing says how it is put back.`,
          remedy: 'Add it to put_backs of src/content/checklist/c4-close-out.yaml.',
        })),
    ),
  );
  const needless = told
    .filter(({ of }) => !changing.includes(of))
    .map(({ file, of, field }) => ({
      file,
      field,
      what: `${quote(of)} has no put_back of its own, so there is nothing to put back.`,
      remedy: 'Write the change into put_back of that action, or take this entry out.',
    }));
  return [...forgotten, ...needless];
}
