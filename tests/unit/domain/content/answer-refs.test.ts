import { expect, test } from 'vitest';
import { ANSWER_PAGES, listAnswerRefs } from '../../../../src/domain/content/answer-refs.ts';
import { readFixtureContent } from './fixture-content.ts';

test('the lookup may answer with every issue, every question by its slug, the named pages, and none', () => {
  expect([...listAnswerRefs(readFixtureContent())]).toEqual([
    'issue:account-locked',
    'issue:portal-down',
    'faq:who-unlocks',
    ...Object.keys(ANSWER_PAGES).map((name) => `page:${name}`),
    'none',
  ]);
});
