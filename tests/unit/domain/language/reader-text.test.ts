import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { collectLists, collectTexts } from '../../../../src/domain/language/reader-text.ts';
import { readContent } from '../../../../src/integrations/content-check/read-content.ts';

const { content } = readContent(resolve(import.meta.dirname, '../../../fixtures/site'));
const texts = collectTexts(content);

/** The kinds of the texts at a key of a file. */
function kindsAt(file: string, field: string): string[] {
  return texts.filter((t) => t.file.endsWith(file) && t.field === field).map(({ kind }) => kind);
}

test('each key is what it is to a reader', () => {
  expect(kindsAt('b1-credentials.mdx', 'title')).toEqual(['heading']);
  expect(kindsAt('b1-credentials.mdx', 'action')).toEqual(['action']);
  expect(kindsAt('b1-credentials.mdx', 'actions[0].do')).toEqual(['action']);
  expect(kindsAt('b1-credentials.mdx', 'actions[0].expect')).toEqual(['paragraph']);
  expect(kindsAt('account-locked.mdx', 'first_action')).toEqual(['action']);
  expect(kindsAt('account-locked.mdx', 'symptoms[0]')).toEqual(['item']);
  expect(kindsAt('f1-who-unlocks.mdx', 'answer')).toEqual(['answer']);
});

test('each text stands on the page that shows it in full', () => {
  const pageOf = (file: string) => texts.find((text) => text.file.endsWith(file))?.page;
  expect(pageOf('b1-credentials.mdx')).toBe('/workflow/');
  expect(pageOf('f1-who-unlocks.mdx')).toBe('/faq/');
  expect(pageOf('account-locked.mdx')).toBe('/fix/account-locked/');
  expect(pageOf('docs/index.mdx')).toBe('/');
  expect(pageOf('sources.yaml')).toBe('/about/sources/');
});

test('words that only the search knows are no text for readers', () => {
  expect(texts.filter(({ field }) => field.includes('aliases'))).toEqual([]);
});

test('lists are found in keys and in bodies', () => {
  const withList = {
    ...content,
    questions: content.questions.slice(0, 1).map((entry) => ({ ...entry, body: '- One\n- Two\n' })),
  };
  const found = collectLists(withList);
  const { file = '' } = content.questions[0] ?? {};
  expect(found).toContainEqual({ file, field: 'text', items: ['One', 'Two'] });
  expect(
    found.filter((list) => list.file.endsWith('account-locked.mdx')).map(({ field }) => field),
  ).toEqual(expect.arrayContaining(['symptoms', 'causes', 'steps', 'escalation', 'record']));
});
