import type { Narrowing } from '../../domain/lookup/lookup-index.ts';

/**
 * Where "Start the checklist with this" leads, before the ID of the issue: the fragment answers the checklist's
 * first question.
 */
export const CHECKLIST_START = '/checklist/#see=';

/** What the taps answer of the checklist's questions, as it follows the issue in the fragment: `&who=me&how=sso`. */
export function writeTaps({ scope, signOn }: Narrowing): string {
  return `${scope ? `&who=${scope}` : ''}${signOn ? `&how=${signOn}` : ''}`;
}
