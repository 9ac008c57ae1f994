import type { Content } from './content.ts';
import { type Problem, quote } from './problem.ts';

/** Every issue is named by at least one step or question, so that a reader working through them gets there. */
export function checkReach(content: Content): Problem[] {
  const reached = new Set([
    ...content.steps.flatMap(({ data }) => data.issues),
    ...content.questions.flatMap(({ data }) => data.issues),
  ]);
  return content.issues
    .filter(({ data }) => !reached.has(data.id))
    .map(({ file, data }) => ({
      file,
      field: 'id',
      what: `No page leads to ${quote(data.id)}: no step and no question names it.`,
      remedy: 'Add it to `issues` of the step in src/content/steps that settles it.',
    }));
}
