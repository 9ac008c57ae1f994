import { expect, test } from 'vitest';
import { checkLengths } from '../../../src/domain/language/check-lengths.ts';
import { checkLists, checkStepCount } from '../../../src/domain/language/check-lists.ts';
import { checkMeasures, measurePages } from '../../../src/domain/language/measure-pages.ts';
import { content, lists, tell, texts } from './reader-texts.ts';

test('no step or first answer has more than 20 words, no sentence more than 25, no paragraph more than 3 sentences', () => {
  expect(tell(checkLengths(texts))).toEqual([]);
});

test('no list has more than 7 entries', () => {
  expect(tell(checkLists(lists))).toEqual([]);
});

test('the workflow, the procedure of each issue and each phase of a downtime have 3 to 10 steps', () => {
  const workflow = {
    file: 'src/content/steps',
    field: 'all files',
    items: content.steps.map(({ data }) => data.title),
  };
  const procedures = content.issues.map(({ file, data }) => ({
    file,
    field: 'steps',
    items: data.steps.map((action) => action.do),
  }));
  const phases = (content.sop?.phases ?? []).map(({ file, data }) => ({
    file,
    field: 'actions',
    items: data.actions.map((action) => action.do),
  }));
  const downtime = {
    file: 'src/content/sop',
    field: 'all phases',
    items: phases.map((phase) => phase.file),
  };
  expect(tell([workflow, ...procedures, ...phases, downtime].flatMap(checkStepCount))).toEqual([]);
});

test('no page has more than 14 words a sentence on average, or a reading grade above 8', () => {
  expect(tell(checkMeasures(measurePages(texts)))).toEqual([]);
});

test('the checks see the content: every file with text for readers is among the texts', () => {
  const seen = new Set(texts.map(({ file }) => file));
  const files = [content.issues, content.steps, content.questions, content.pages, content.sources]
    .flat()
    .map(({ file }) => file);
  expect([...new Set(files)].filter((file) => !seen.has(file))).toEqual([]);
  expect(texts.filter(({ kind }) => kind === 'action').length).toBeGreaterThanOrEqual(
    content.steps.length + content.issues.length,
  );
});
