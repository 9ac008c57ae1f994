import type { Tab } from '../../schemas/page.ts';
import type { Actor } from '../../schemas/people.ts';
import type { QUESTION_GROUPS } from '../../schemas/question.ts';
import type { Source } from '../../schemas/source.ts';

/** How each {@link Actor} is called on the page. */
export const ACTOR_NAMES: Record<Actor, string> = {
  you: 'You',
  'portal-administrator': 'Portal administrator',
  'clinic-it': 'Clinic IT',
  payer: 'Payer support',
};

/** The lettered tabs: their names and the page each opens. */
export const TAB_PAGES: Record<Tab, { name: string; href: string }> = {
  A: { name: 'Find the fix', href: '/fix/' },
  B: { name: 'Workflow', href: '/workflow/' },
  C: { name: 'Checklist', href: '/checklist/' },
  D: { name: 'Downtime', href: '/downtime/' },
  E: { name: 'Prevent', href: '/prevent/' },
  F: { name: 'Questions', href: '/faq/' },
};

/** The headings of the groups of questions. */
export const GROUP_NAMES: Record<(typeof QUESTION_GROUPS)[number], string> = {
  'signing-in': 'Signing in today',
  'who-and-with-what': 'Who, and with what',
  planning: 'Before it happens again',
};

/** What a source's flag means, in words. */
export const FLAG_NAMES: Record<Source['flags'][number], string> = {
  stale: 'may be out of date',
  inferred: 'our conclusion, not stated by the source',
  conflict: 'sources disagree',
  'other-payer': 'about another payer',
};
