import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kind, resolveRequest } from '../../../../scripts/static-server/resolve-request.ts';

const FOLDER = join('/srv', 'site');
const FILES = ['index.html', '404.html', 'faq/index.html', 'a b/index.html', 'favicon.svg'];
const FOLDERS = ['', 'faq', 'a b', 'empty'];

function look(path: string): Kind {
  const is = (name: string) =>
    join(FOLDER, name).replace(/[/\\]$/, '') === path.replace(/[/\\]$/, '');
  if (FILES.some(is)) return 'file';
  return FOLDERS.some(is) ? 'folder' : 'nothing';
}

const ask = (target: string, base = '/') => resolveRequest(target, { folder: FOLDER, base }, look);

describe('a site at the root', () => {
  test.each([
    ['/', 'index.html'],
    ['/?from=mail', 'index.html'],
    ['/faq/', 'faq/index.html'],
    ['/faq/index.html', 'faq/index.html'],
    ['/a%20b/', 'a b/index.html'],
    ['/favicon.svg', 'favicon.svg'],
  ])('answers %s with %s', (target, file) => {
    expect(ask(target)).toEqual({ kind: 'file', path: join(FOLDER, file) });
  });

  test.each([
    ['/faq', '/faq/'],
    ['/faq?q=code&x=1', '/faq/?q=code&x=1'],
    ['/a%20b', '/a%20b/'],
  ])('leads %s to %s', (target, to) => {
    expect(ask(target)).toEqual({ kind: 'redirect', to });
  });

  test.each(['/nothing', '/nothing/', '/favicon.svg/', '/empty/', '/.env'])(
    'has no %s',
    (target) => {
      expect(ask(target)).toEqual({ kind: 'not-found' });
    },
  );
});

describe('a site under a path', () => {
  test('is found there', () => {
    expect(ask('/kb/faq/', '/kb/')).toEqual({
      kind: 'file',
      path: join(FOLDER, 'faq/index.html'),
    });
  });

  test.each([
    ['/', '/kb/'],
    ['/kb', '/kb/'],
    ['/kb?q=1', '/kb/?q=1'],
    ['/kb/faq', '/kb/faq/'],
  ])('leads %s to %s', (target, to) => {
    expect(ask(target, '/kb/')).toEqual({ kind: 'redirect', to });
  });

  test.each(['/faq/', '/kbx/', '/favicon.svg'])('has nothing beside it: %s', (target) => {
    expect(ask(target, '/kb/')).toEqual({ kind: 'not-found' });
  });
});

describe('a way out of the site', () => {
  test.each([
    '/../secret',
    '/faq/../../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/..%5csecret',
    '/..\\secret',
    '/%00',
    '//example.com/',
    '/%2fexample.com',
    '/%zz',
    'http://example.com/',
    '',
  ])('is refused: %j', (target) => {
    expect(ask(target)).toEqual({ kind: 'malformed' });
  });

  test('is never looked at, and no redirect leaves the server', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2f',
      '%5c',
      'faq',
      '%00',
      '?',
      'kb',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const looked: string[] = [];
        const answer = resolveRequest(
          `/${pieces.join('')}`,
          { folder: FOLDER, base: '/' },
          (path) => {
            looked.push(path);
            return 'folder';
          },
        );
        expect(looked.filter((path) => !path.startsWith(FOLDER))).toEqual([]);
        if (answer.kind === 'redirect') expect(answer.to).toMatch(/^\/(?![/\\])/);
      }),
    );
  });
});
