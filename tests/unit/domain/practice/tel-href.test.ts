import { expect, test } from 'vitest';
import { telHref } from '../../../../src/domain/practice/tel-href.ts';

test.each([
  ['1-800-555-0100', 'tel:+18005550100'],
  ['555-555-0100', 'tel:+15555550100'],
  ['555-555-0100 ext. 12', 'tel:+15555550100'],
])('%s is called as %s', (number, href) => {
  expect(telHref(number)).toBe(href);
});

test.each(['', '2026-11-24', '60601-1234', 'call the desk', '555-555-0100 or 0101'])(
  '"%s" is no number to call',
  (text) => {
    expect(telHref(text)).toBeUndefined();
  },
);
