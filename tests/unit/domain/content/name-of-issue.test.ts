import { expect, test } from 'vitest';
import { nameOfIssue } from '../../../../src/domain/content/name-of-issue.ts';

test.each([
  ['Network issues (the portal cannot be reached)', 'Network issues'],
  ['Account locked', 'Account locked'],
  ['A (b) c', 'A (b) c'],
])('%s is called %s', (title, name) => {
  expect(nameOfIssue(title)).toBe(name);
});
