import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, ProjectCopy } from './project-copy.ts';

const QUESTION = 'src/content/faq/f1-maintenance-check.mdx';
const PAGE = 'src/content/docs/prevent.mdx';

describe('a build with a broken link and a broken anchor in its content', () => {
  const copy = new ProjectCopy();
  let result: BuildResult;

  /** Adds a last line to a file and answers its number. */
  function addLine(file: string, line: string): number {
    const text = `${copy.read(file).trimEnd()}\n\n${line}\n`;
    copy.write(file, text);
    return text.trimEnd().split('\n').length;
  }

  let linkLine = 0;
  let anchorLine = 0;

  beforeAll(async () => {
    mkdirSync(join(copy.folder, 'dist'));
    copy.write('dist/index.html', 'the site built before');
    linkLine = addLine(QUESTION, 'Read [more](/no-such-page/).');
    anchorLine = addLine(PAGE, 'Read [more](/faq/#no-such-anchor).');
    result = await copy.build();
  }, 150_000);

  afterAll(() => copy.remove());

  test('fails', () => {
    expect(result.code).not.toBe(0);
    expect(result.output).toContain('2 mistakes in the content. Nothing was built');
  });

  test('names the file and line of the link that leads to no page', () => {
    expect(result.output).toContain(`${QUESTION}:${linkLine}  link`);
    expect(result.output).toContain(
      '"/no-such-page/" leads nowhere: no such page or file. It stands on /faq/.',
    );
  });

  test('names the file and line of the link to an anchor that is not there', () => {
    expect(result.output).toContain(`${PAGE}:${anchorLine}  link`);
    expect(result.output).toContain(
      '"/faq/#no-such-anchor" leads nowhere: no such anchor on that page. It stands on /prevent/.',
    );
  });

  test('leaves the site built before as it was, and nothing beside it', () => {
    expect(copy.read('dist/index.html')).toBe('the site built before');
    expect(existsSync(join(copy.folder, 'dist.next'))).toBe(false);
    expect(existsSync(join(copy.folder, 'dist.previous'))).toBe(false);
  });
});
