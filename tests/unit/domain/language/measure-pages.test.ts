import { describe, expect, test } from 'vitest';
import { checkMeasures, measurePages } from '../../../../src/domain/language/measure-pages.ts';
import { sampleText, sampleWords } from './sample-text.ts';

describe('the measure of a page', () => {
  test('counts sentences, their mean and the longest of all its texts', () => {
    const measures = measurePages([
      sampleText('action', sampleWords(4)),
      sampleText('paragraph', `${sampleWords(10)} ${sampleWords(7)}`),
    ]);
    expect(measures).toMatchObject([
      {
        page: '/workflow/',
        file: 'src/content/steps/b1-x.mdx',
        sentences: 3,
        mean: 7,
        longest: 10,
      },
    ]);
  });

  test('leaves out headings, cells and entries without an end mark', () => {
    const measures = measurePages([
      sampleText('paragraph', sampleWords(12)),
      sampleText('heading', 'Stop.'),
      sampleText('cell', 'Stop.'),
      sampleText('item', 'the time'),
    ]);
    expect(measures).toMatchObject([{ sentences: 1, mean: 12 }]);
  });

  test('of one page says nothing of another', () => {
    const other = { ...sampleText('paragraph', sampleWords(2)), page: '/faq/' };
    const measures = measurePages([sampleText('paragraph', sampleWords(9)), other]);
    expect(measures.map(({ page, mean }) => [page, mean])).toEqual([
      ['/workflow/', 9],
      ['/faq/', 2],
    ]);
  });
});

test('a mean above 14 words is refused, and 14 is not', () => {
  const mean = (words: number) =>
    checkMeasures(measurePages([sampleText('paragraph', sampleWords(words))]));
  expect(mean(14)).toEqual([]);
  expect(mean(15)).toMatchObject([
    { field: '/workflow/', what: 'The sentences of this page have 15.0 words on average.' },
  ]);
});

test('a reading grade above 8 is refused', () => {
  const hard = 'Institutional administrators facilitate organizational authentication.';
  expect(checkMeasures(measurePages([sampleText('paragraph', hard)]))).toMatchObject([
    { what: expect.stringMatching(/^The reading grade of this page is \d+\.\d\.$/) },
  ]);
});
