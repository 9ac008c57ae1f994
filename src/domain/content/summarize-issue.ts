import type { Issue } from '../../schemas/issue.ts';

/** An issue as one row of a table that is read at a glance. */
export interface IssueSummary {
  causes: string[];
  action: string;
  escalate: string[];
  /** Further rules for when several people are stuck, which come first then. */
  escalateTogether: string[];
}

/** The two likeliest causes, the first action, and the rules that matter most: the article's, or the first of ours. */
export function summarizeIssue({ causes, first_action, escalation }: Issue): IssueSummary {
  const fromArticle = escalation.filter(({ from_article }) => from_article);
  const rules = fromArticle.length > 0 ? fromArticle : escalation.slice(0, 1);
  const together = escalation.filter((rule) => rule.scope !== 'me' && !rules.includes(rule));
  return {
    causes: causes.slice(0, 2),
    action: first_action,
    escalate: rules.map(({ sentence }) => sentence),
    escalateTogether: together.map(({ sentence }) => sentence),
  };
}
