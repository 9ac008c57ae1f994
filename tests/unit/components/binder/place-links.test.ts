import { describe, expect, test } from 'vitest';
import { pickSections } from '../../../../src/components/binder/pick-sections.ts';
import { placeLinks } from '../../../../src/components/binder/place-links.ts';

const places = new Map([
  ['/downtime/#d1', { page: 7, anchor: 'd1' }],
  ['/downtime/#d1-1', { page: 7, anchor: 'd1-1' }],
  ['/downtime/#d2', { page: 8, anchor: 'd2' }],
]);
const place = (html: string, page = 3) =>
  placeLinks(html, { id: 'here', page, places, base: '/kb/', origin: undefined });

describe('a side', () => {
  test('names the page of what it refers to', () => {
    expect(place('<p>See <a href="/kb/downtime/#d2">D2</a>.</p>')).toBe(
      '<p>See <a href="#d2">D2</a><span class="page-ref">, page 8</span>.</p>',
    );
  });

  test('names no page for what stands on itself', () => {
    expect(place('<p><a href="/kb/downtime/#d2">D2</a></p>', 8)).toBe(
      '<p><a href="#d2">D2</a></p>',
    );
  });

  test('names a page once for references that follow each other', () => {
    const html = '<a href="/kb/downtime/#d1">D1</a>, <a href="/kb/downtime/#d1-1">D1.1</a>';
    expect(place(`<p>${html}</p>`).match(/page 7/g)).toHaveLength(1);
    expect(place(`<p>${html}</p>`)).toMatch(/D1\.1<\/a><span class="page-ref">, page 7/);
    expect(place(`<p>${html}</p><p>${html}</p>`).match(/page 7/g)).toHaveLength(2);
  });

  test('keeps only the ID of a step that it sends the reader to', () => {
    const html =
      '<a class="go-to" href="/kb/downtime/#d2"><span class="step-id">D2</span> Work</a>';
    expect(place(`<p>${html}</p>`)).not.toContain('Work');
  });

  test('names no page in the line of a step itself', () => {
    expect(place('<p class="do"><a href="/kb/downtime/#d2">D2</a></p>')).not.toContain('page');
  });

  test('makes text of a link that leads nowhere', () => {
    expect(place('<p><a class="cite" href="/kb/about/">(Payer)</a></p>')).toBe(
      '<p><span class="cite">(Payer)</span></p>',
    );
  });

  test('keeps the anchors that links lead to, and no other', () => {
    expect(place('<li id="d1-1"></li><h3 id="slug"></h3><b id="here"></b>')).toBe(
      '<li id="d1-1"></li><h3></h3><b></b>',
    );
  });

  test('leaves out what only works on a screen', () => {
    expect(place('<p data-needs-script>Type.</p><script>x()</script><p>Read.</p>')).toBe(
      '<p>Read.</p>',
    );
  });
});

describe('the sections of a text', () => {
  const html =
    '<p>0</p><div class="sl-heading-wrapper"><h2 id="one">1</h2></div><p>a</p><h3 id="two">2</h3><p>b</p>';

  test('are counted from what stands before the first heading', () => {
    expect(pickSections(html, [0])).toBe('<p>0</p>');
    expect(pickSections(html, [2])).toBe('<h3 id="two">2</h3><p>b</p>');
  });

  test('are found by the anchor of their heading', () => {
    expect(pickSections(html, ['one'])).toBe(
      '<div class="sl-heading-wrapper"><h2 id="one">1</h2></div><p>a</p>',
    );
  });
});
