import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  findBrokenLinks,
  findUnreachable,
} from '../../../../src/domain/site/check-links.ts';

const page = (path: string, links: string[] = [], ids: string[] = []): BuiltPage => ({
  path,
  links,
  ids: new Set(ids),
});

/** The links of a page that are broken, on a site with a few pages and files. */
function brokenAmong(links: string[], base = '/'): string[][] {
  const pages = [
    page(`${base}workflow/`, links, ['b1']),
    page(`${base}faq/`, [], ['f7', 'who-unlocks', 'größe']),
    page(base),
  ];
  const files = new Set([`${base}favicon.svg`, `${base}_astro/site.css`]);
  return findBrokenLinks(pages, files, base).map(({ href, why }) => [href, why]);
}

test.each(['/faq/#100%', '/a%zz/'])(
  'a percent sign that encodes nothing leads nowhere: %s',
  (href) => {
    expect(brokenAmong([href])).toEqual([[href, expect.stringContaining('no such')]]);
  },
);

describe('a link leads somewhere', () => {
  test.each([
    '/faq/',
    '/faq/#f7',
    '/faq/?q=x#f7',
    '../faq/#f7',
    '#b1',
    '#',
    '/',
    '/favicon.svg',
    '/_astro/site.css',
    '/faq/#gr%C3%B6%C3%9Fe',
  ])('inside the site: %s', (href) => {
    expect(brokenAmong([href])).toEqual([]);
  });

  test.each([
    'https://example.org/nothing',
    '//example.org/nothing',
    'mailto:name@example.org',
    'tel:+18005550100',
    'data:image/svg+xml,x',
    'http://',
  ])('outside the site, where it is not followed: %s', (href) => {
    expect(brokenAmong([href])).toEqual([]);
  });

  test('below the path the site is published under', () => {
    expect(brokenAmong(['/kb/faq/#f7', '../faq/', '/kb/favicon.svg'], '/kb/')).toEqual([]);
  });
});

describe('a link leads nowhere', () => {
  test.each([
    ['/nothing/', 'no such page or file'],
    ['/faq', 'no such page or file'],
    ['/nothing.svg', 'no such page or file'],
    ['faq/', 'no such page or file'],
    ['/faq/#f8', 'no such anchor on that page'],
    ['/faq/#F7', 'no such anchor on that page'],
    ['#f7', 'no such anchor on that page'],
  ])('%s: %s', (href, why) => {
    expect(brokenAmong(['/faq/', href])).toEqual([[href, why]]);
  });

  test.each(['/faq/', '/', '/kbb/faq/'])(
    'outside the path the site is published under: %s',
    (href) => {
      expect(brokenAmong([href], '/kb/')).toEqual([
        [href, 'outside the path the site is published under'],
      ]);
    },
  );

  test('is told with the page it stands on', () => {
    const pages = [page('/a/', ['/x/']), page('/b/', ['/a/', '/x/'])];
    expect(findBrokenLinks(pages, new Set(), '/').map(({ page: where }) => where)).toEqual([
      '/a/',
      '/b/',
    ]);
  });
});

describe('pages that cannot be reached', () => {
  test('are those without a chain of links from the home page', () => {
    const pages = [
      page('/', ['/a/']),
      page('/a/', ['b/#x', 'https://example.org/c/']),
      page('/a/b/', ['/']),
      page('/c/', ['/']),
      page('/d/', ['/c/', '/d/']),
    ];
    expect(findUnreachable(pages, '/')).toEqual(['/c/', '/d/']);
  });

  test('are none where pages link to each other in a ring', () => {
    const pages = [page('/kb/', ['/kb/a/']), page('/kb/a/', ['/kb/b/']), page('/kb/b/', ['../'])];
    expect(findUnreachable(pages, '/kb/')).toEqual([]);
  });

  test('are all but the home page where it links to nothing', () => {
    expect(findUnreachable([page('/'), page('/a/')], '/')).toEqual(['/a/']);
  });
});
