import { expect, test } from 'vitest';
import {
  listOrigins,
  originAddress,
  originOfFile,
  originOfPage,
  signaturesOf,
} from '../../../../src/domain/signatures/origins.ts';

test('a list, its page and its address share one name', () => {
  expect(originOfFile(signaturesOf('entra-b2c'))).toBe('entra-b2c');
  expect(originOfPage('fix/codes/entra-b2c')).toBe('entra-b2c');
  expect(originAddress('entra-b2c')).toBe('/fix/codes/entra-b2c/');
});

test.each(['fix/codes', 'fix', '', 'about/fix/codes/okta'])(
  'the page %j is of no origin',
  (name) => {
    expect(originOfPage(name)).toBeUndefined();
  },
);

test('the origins are the pages that say so, by name', () => {
  const page = (name: string, origin?: string) => ({
    name,
    data: {
      description: `About ${name}.`,
      origin: origin === undefined ? undefined : { name: origin, group: 'browser' as const },
    },
  });
  const pages = [page('fix/codes/z', 'Alpha'), page('fix/codes/a', 'Omega'), page('fix/codes/b')];
  expect(listOrigins(pages)).toEqual([
    { id: 'z', name: 'Alpha', group: 'browser', description: 'About fix/codes/z.' },
    { id: 'a', name: 'Omega', group: 'browser', description: 'About fix/codes/a.' },
  ]);
});
