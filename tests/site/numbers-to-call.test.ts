import { describe, expect, test } from 'vitest';
import { telHref } from '../../src/domain/practice/tel-href.ts';
import { readContentUnderTest, readSiteUnderTest } from './built-site.ts';
import { readText } from './section-text.ts';

const contacts = readContentUnderTest().sources.flatMap(({ data }) => data.contact ?? []);
const hrefsOf = (kind: string) =>
  contacts.filter((contact) => contact.kind === kind).map(({ value }) => telHref(value));
const phones = hrefsOf('phone');
const faxes = hrefsOf('fax').filter((href) => !phones.includes(href));
const pages = readSiteUnderTest().pages.map(({ path, document }) => ({ path, document }));

describe.each(pages)('on $path', ({ document }) => {
  const links = document
    .querySelectorAll('main a')
    .filter((link) => link.getAttribute('href')?.startsWith('tel:'));

  test('a link that calls shows its number in full, and calls that number', () => {
    for (const link of links) {
      const number = readText([link]).replace(/^after hours /, '');
      expect(link.getAttribute('href')).toBe(telHref(number));
    }
  });

  test('no fax is called', () => {
    expect(links.filter((link) => faxes.includes(link.getAttribute('href')))).toEqual([]);
  });
});

test('the numbers of the site are among the links', () => {
  const called = pages.flatMap(({ document }) =>
    document.querySelectorAll('main a').map((link) => link.getAttribute('href')),
  );
  expect(faxes.length).toBeGreaterThan(0);
  expect(called).toEqual(expect.arrayContaining([phones[0]]));
});
