import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/domain/content/check-content.ts';
import { checkReach } from '../../../../src/domain/content/check-reach.ts';
import { readFixtureContent, take } from './fixture-content.ts';

describe('the rules between entries', () => {
  test('are kept by the fixture site', () => {
    expect(checkContent(readFixtureContent())).toEqual([]);
  });

  test('do not try references while an ID is wrong, but do try the words', () => {
    const content = readFixtureContent();
    take(content.questions, 0).data.id = 'F7';
    take(content.steps, 0).data.if_not.go_to = 'nowhere';
    take(content.pages, 0).body = 'About 62 % of them.';
    const fields = checkContent(content).map(({ field, what }) => [field, what.split(' ')[0]]);
    expect(fields).toEqual([
      ['id', '"F7"'],
      ['text', '"62'],
    ]);
  });

  test('hold for content without a practice file', () => {
    expect(checkContent({ ...readFixtureContent(), practice: undefined })).toEqual([]);
  });

  test('tell nothing where there is nothing', () => {
    const empty = { issues: [], steps: [], questions: [], sources: [], pages: [] };
    const lookup = { signatures: [], tellApart: [], phrases: [], queries: [] };
    const files = { practice: undefined, vocabulary: undefined, narrowing: undefined };
    const checklist = { points: [], questions: undefined, failures: undefined, packet: undefined };
    expect(checkContent({ ...empty, ...lookup, ...files, checklist })).toEqual([]);
  });
});

test('a question alone is enough to reach an issue', () => {
  const content = readFixtureContent();
  for (const { data } of content.steps) data.issues = ['portal-down'];
  expect(checkReach(content)).toEqual([]);
  take(content.questions, 0).data.issues = [];
  expect(checkReach(content).map(({ what }) => what)).toEqual([
    expect.stringContaining('"account-locked"'),
  ]);
});
