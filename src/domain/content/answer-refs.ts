import type { Content } from './content.ts';

/** The pages that the lookup answers with beside issues and questions, by the name it knows them under. */
export const ANSWER_PAGES = {
  workflow: '/workflow/',
  'best-practices': '/prevent/',
  'downtime-sop': '/downtime/',
} as const;

/** Where whoever sees signs of somebody else at the account is sent, before any answer. */
export const STOP_PAGE = '/fix/suspected-compromise/';

/** Everything the lookup may answer with: `issue:account-locked`, `faq:public-computer`, `page:workflow`; and `none`. */
export function listAnswerRefs({
  issues,
  questions,
}: Pick<Content, 'issues' | 'questions'>): Set<string> {
  return new Set([
    ...issues.map(({ data }) => `issue:${data.id}`),
    ...questions.map(({ data }) => `faq:${data.slug}`),
    ...Object.keys(ANSWER_PAGES).map((name) => `page:${name}`),
    'none',
  ]);
}
