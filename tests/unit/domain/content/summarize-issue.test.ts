import { expect, test } from 'vitest';
import { summarizeIssue } from '../../../../src/domain/content/summarize-issue.ts';
import { readFixtureContent, take } from './fixture-content.ts';

const issue = () => take(readFixtureContent().issues, 0).data;

test('a summary holds the two likeliest causes and the first action', () => {
  const { causes, action } = summarizeIssue({ ...issue(), causes: ['One', 'Two', 'Three'] });
  expect(causes).toEqual(['One', 'Two']);
  expect(action).toBe('Stop trying, and start no reset.');
});

test('a summary holds the article’s rules, or the first of ours where it has none', () => {
  const data = issue();
  const [first, second] = [take(data.escalation, 0), take(data.escalation, 1)];
  expect(summarizeIssue(data).escalate).toEqual([first.sentence]);
  second.from_article = true;
  expect(summarizeIssue(data).escalate).toEqual([second.sentence]);
});
