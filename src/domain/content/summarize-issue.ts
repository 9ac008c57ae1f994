import type { Issue } from '../../schemas/issue.ts';

/** An issue as one row of a table that is read at a glance. */
export interface IssueSummary {
  causes: string[];
  action: string;
  escalate: string[];
}

/** The two likeliest causes, the first action, and the rules that matter most: the article's, or the first of ours. */
export function summarizeIssue({ causes, first_action, escalation }: Issue): IssueSummary {
  const fromArticle = escalation.filter(({ from_article }) => from_article);
  const rules = fromArticle.length > 0 ? fromArticle : escalation.slice(0, 1);
  return {
    causes: causes.slice(0, 2),
    action: first_action,
    escalate: rules.map(({ sentence }) => sentence),
  };
}
