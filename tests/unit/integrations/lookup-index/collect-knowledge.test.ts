import { describe, expect, test } from 'vitest';
import { collectKnowledge } from '../../../../src/integrations/lookup-index/collect-knowledge.ts';
import { readFixture } from './fixture-knowledge.ts';

describe('what the lookup is built from', () => {
  test('is every issue, question and answer page under its ref', () => {
    const refs = collectKnowledge(readFixture()).subjects.map(({ ref }) => ref);
    expect(refs).toEqual(
      expect.arrayContaining(['issue:account-locked', 'issue:portal-down', 'page:workflow']),
    );
    expect(refs.some((ref) => ref.startsWith('faq:'))).toBe(true);
  });

  test('says of an issue its name without the aside, and all that its author wrote of it', () => {
    const content = readFixture();
    const [issue] = content.issues;
    if (issue === undefined) throw new Error('The fixture site has no issue.');
    issue.data.title = 'Account locked (nothing helps)';
    const [subject] = collectKnowledge(content).subjects;
    expect(subject?.title).toBe('Account locked');
    expect(subject?.texts).toEqual(
      expect.arrayContaining([issue.data.title, issue.data.summary, ...issue.data.symptoms]),
    );
  });

  test('holds the signatures, the phrases, the vocabulary and what the taps say', () => {
    const { signatures, phrases, vocabulary, narrowing } = collectKnowledge(readFixture());
    expect(signatures[0]).toMatchObject({
      issues: [expect.any(String)],
      patterns: expect.any(Array),
    });
    expect(phrases.length).toBe(2);
    expect(vocabulary.same).toEqual({ not: ['cant', 'wont'] });
    expect(narrowing.scope.everyone).toEqual({ 'issue:portal-down': 1.5 });
  });

  test('is not guessed where a file is missing', () => {
    expect(() => collectKnowledge({ ...readFixture(), vocabulary: undefined })).toThrow(
      'src/content/vocabulary.yaml is missing.',
    );
  });
});
