import { namesIn } from '../sop/find-uses.ts';
import type { Sop } from './content.ts';
import { type Problem, quote } from './problem.ts';

/** Every script and form is named by an action, a role, the escalation or the planning: no sheet without a use. */
export function checkSopReach(sop: Sop | undefined): Problem[] {
  if (sop === undefined) return [];
  const users = [...sop.phases, sop.roles, sop.pathway, sop.planning];
  const named = new Set(users.flatMap(({ data }) => namesIn(data)));
  return [...sop.scripts, ...sop.forms]
    .filter(({ data }) => !named.has(data.number))
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.number`,
      what: `${quote(data.number)} is used by nothing: no action, role or duty names it.`,
      remedy: `Name ${data.number} in the action that uses it, in src/content/sop.`,
    }));
}
