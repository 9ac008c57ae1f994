import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readSection, readText } from './section-text.ts';

const page = parse(`
  <h1 id="_top">Title</h1>
  <main><div class="sl-markdown-content">
    <p>Before it.</p>
    <div class="sl-heading-wrapper"><h2 id="first">First</h2><a class="sl-anchor-link">link</a></div>
    <p>One <a href="/x/">word</a>, it’s “said”.</p>
    <h3 id="inner">Inner</h3>
    <p>Two.</p>
    <div class="sl-heading-wrapper"><h2 id="second">Second</h2></div>
    <p>Three.</p>
    <ol><li id="b1-1"><p>Four</p><p>five</p></li></ol>
  </div></main>`);

describe('the words an anchor leads to', () => {
  test('of a heading end at the next heading of its level', () => {
    expect(readSection(page, 'first')).toBe('First One word, it\'s "said". Inner Two.');
  });

  test('of a lower heading end at the next higher one', () => {
    expect(readSection(page, 'inner')).toBe('Inner Two.');
  });

  test('of the last heading go to the end', () => {
    expect(readSection(page, 'second')).toBe('Second Three. Four five');
  });

  test('of the title end at the first heading', () => {
    expect(readSection(page, '_top')).toBe('Before it.');
  });

  test('of an entry are the entry', () => {
    expect(readSection(page, 'b1-1')).toBe('Four five');
  });

  test('are undefined where there is no such anchor', () => {
    expect(readSection(page, 'third')).toBeUndefined();
  });
});

test('a line break before a link is one space, and scripts are not read', () => {
  const [element] = parse('<p>go to\n<a href="/x/">it</a><script>no()</script></p>').childNodes;
  expect(element && readText([element])).toBe('go to it');
});
