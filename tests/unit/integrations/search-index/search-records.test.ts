import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { splitIntoRecords } from '../../../../src/integrations/search-index/search-records.ts';

const OTHER_WORDS: Record<string, string> = { '/kb/a/': 'page alias', B1: 'wrong password' };

/** The records of a page whose main text is this HTML. */
function recordsOf(html: string, { whole = false, path = '/kb/a/' } = {}) {
  const document = parse(
    `<nav>menu</nav><main><h1 id="_top">The  page</h1><div class="sl-markdown-content">${html}</div></main>`,
  );
  const aliases = (key: string) => OTHER_WORDS[key] ?? '';
  return splitIntoRecords({ path, document }, { tab: 'B Workflow', whole, aliases });
}

const heading = (id: string, text: string) =>
  `<div class="sl-heading-wrapper"><h2 id="${id}">${text}</h2><a class="sl-anchor-link" href="#${id}">Section</a></div>`;

describe('a page without sections', () => {
  test('is one record with its title, tab and other words', () => {
    expect(recordsOf('<p>Some <b>words</b>.</p>')).toEqual([
      {
        url: '/kb/a/',
        title: 'The page',
        tab: 'B Workflow',
        page: '',
        aliases: 'page alias',
        content: 'Some words.',
      },
    ]);
  });

  test('is none where it has no main text or no title', () => {
    const settings = { tab: '', whole: false, aliases: () => '' };
    for (const html of [
      '<main><h1>x</h1></main>',
      '<main><div class="sl-markdown-content">x</div></main>',
    ]) {
      expect(splitIntoRecords({ path: '/', document: parse(html) }, settings)).toEqual([]);
    }
  });

  test('keeps words apart that only a tag stands between', () => {
    const [record] = recordsOf(
      '<ul><li>one</li><li>two</li></ul><table><tr><td>three</td><td>four</td></tr></table>',
    );
    expect(record?.content).toBe('one two three four');
  });

  test('leaves out what is there for the eye only', () => {
    const [record] = recordsOf(
      '<p>Read</p><script>code()</script><style>p{}</style><p data-search="skip">skipped</p><p class="review-line">Owner</p>',
    );
    expect(record?.content).toBe('Read');
  });
});

describe('a page with sections', () => {
  const html = `<p>Before.</p>${heading('one', 'First')}<p>In one.</p><h3 id="sub">Below</h3><p>Deeper.</p>${heading('two', 'Second')}<p>In two.</p>`;

  test('has a record for what stands before and one for each section', () => {
    expect(
      recordsOf(html).map(({ url, title, page, content }) => [url, title, page, content]),
    ).toEqual([
      ['/kb/a/', 'The page', '', 'Before.'],
      ['/kb/a/#one', 'First', 'The page', 'In one. Below Deeper.'],
      ['/kb/a/#two', 'Second', 'The page', 'In two.'],
    ]);
  });

  test('gives its other words to the page alone, and its tab to every section', () => {
    const records = recordsOf(html);
    expect(records.map(({ aliases }) => aliases)).toEqual(['page alias', '', '']);
    expect(new Set(records.map(({ tab }) => tab))).toEqual(new Set(['B Workflow']));
  });

  test('finds a heading that stands by itself as well', () => {
    expect(recordsOf('<h2 id="one">First</h2><p>In one.</p>').map(({ url }) => url)).toEqual([
      '/kb/a/',
      '/kb/a/#one',
    ]);
  });

  test('has no record for a section without words', () => {
    expect(
      recordsOf(`${heading('one', 'First')}${heading('two', 'Second')}<p>x</p>`).map(
        ({ url }) => url,
      ),
    ).toEqual(['/kb/a/', '/kb/a/#two']);
  });

  test('is one record where it is to stay whole, headings and all', () => {
    const records = recordsOf(html, { whole: true });
    expect(records).toHaveLength(1);
    expect(records[0]?.content).toBe('Before. First In one. Below Deeper. Second In two.');
  });
});

describe('a page with entries', () => {
  const entry = (id: string, name: string, text: string) =>
    `<section id="${id}" data-entry="${name}"><h3>${name} ${text}</h3><p>${text} body.</p></section>`;
  const html = `<p>Before.</p>${heading('steps', 'Steps')}${entry('b1', 'B1', 'Confirm')}${entry('b2', 'B2', 'Test')}${heading('why', 'Why')}<p>So.</p>`;

  test('has a record for each entry, at its anchor and with its other words', () => {
    expect(recordsOf(html).filter(({ url }) => /#b\d/.test(url))).toEqual([
      {
        url: '/kb/a/#b1',
        title: 'B1 Confirm',
        tab: 'B Workflow',
        page: 'The page',
        aliases: 'wrong password',
        content: 'B1 Confirm Confirm body.',
      },
      expect.objectContaining({ url: '/kb/a/#b2', title: 'B2 Test', aliases: '' }),
    ]);
  });

  test('tells the words of an entry nowhere else', () => {
    const others = recordsOf(html).filter(({ url }) => !/#b\d/.test(url));
    expect(others.map(({ url, content }) => [url, content])).toEqual([
      ['/kb/a/', 'Before.'],
      ['/kb/a/#why', 'So.'],
    ]);
  });
});
