import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { add, change, containing, findMistake, findMistakes, remove } from './fixture-site.ts';

const STEP = 'steps/b1-credentials.mdx';
const STEP_FILE = `src/content/${STEP}`;

describe('front matter that is not there', () => {
  test.each([
    ['without its first line', '---\nid: B1', 'id: B1'],
    ['below a text', '---\nid: B1', 'Text\n---\nid: B1'],
  ])('is told: %s', (_, from, to) => {
    expect(findMistake(change(STEP, from, to))).toMatchObject({
      file: STEP_FILE,
      line: 1,
      field: 'front matter',
      what: containing('does not begin with front matter'),
      remedy: containing('a line ---'),
    });
  });

  test('is told once where no key stands in it', () => {
    expect(findMistake(add('docs/extra.mdx', '---\n---\n\nText.\n'))).toMatchObject({
      file: 'src/content/docs/extra.mdx',
      field: 'front matter',
      line: 1,
      what: containing('front matter that holds any keys'),
      remedy: containing('title: Questions'),
    });
  });

  test('is found behind the mark that some editors put first', () => {
    expect(findMistakes(change(STEP, '---\nid: B1', '\uFEFF---\nid: B1'))).toEqual([]);
  });
});

test.each(['sources.yaml', 'practice.yaml'])(
  'a missing %s is told once, although others refer to it',
  (file) => {
    expect(findMistake(remove(file))).toMatchObject({
      file: `src/content/${file}`,
      field: 'the whole file',
      what: 'The file is missing.',
      remedy: containing('git'),
    });
  },
);

test.each(['steps/b2-more.md', 'faq/old/f2-more.mdx', 'source.yaml', 'docs/more.md'])(
  'a file that nothing reads is told: %s',
  (file) => {
    const edits = [(folder: string) => mkdirSync(join(folder, 'faq', 'old')), add(file, 'Text\n')];
    expect(findMistake(...edits)).toMatchObject({
      file: `src/content/${file}`,
      field: 'the whole file',
      what: containing(`"${file.split('/').at(-1)}" is read by nothing`),
      remedy: containing('.mdx'),
    });
  },
);
