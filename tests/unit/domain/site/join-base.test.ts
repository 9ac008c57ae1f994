import { describe, expect, test } from 'vitest';
import { joinBase } from '../../../../src/domain/site/join-base.ts';

describe('an address below the path the site is published under', () => {
  test.each([
    ['/kb/', '/faq/#f7', '/kb/faq/#f7'],
    ['/kb', '/faq/', '/kb/faq/'],
    ['/kb/', '/', '/kb/'],
    ['/', '/faq/', '/faq/'],
    ['/', '/', '/'],
    ['/a/b/', '/fix/?x=1#y', '/a/b/fix/?x=1#y'],
  ])('in %s, %s is %s', (base, href, joined) => {
    expect(joinBase(base, href)).toBe(joined);
  });
});

test.each([
  'https://example.org/faq/',
  '//example.org/faq/',
  'mailto:name@example.org',
  'tel:+18005550100',
  '#b1',
  '../faq/',
  '',
])('an address that does not begin at the site’s root stays as it is: %j', (href) => {
  expect(joinBase('/kb/', href)).toBe(href);
});
