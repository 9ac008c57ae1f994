import { expect, test } from 'vitest';
import { readContent } from '../../../src/integrations/content-check/read-content.ts';
import { openSite } from '../open-site.ts';
import { searchFor } from './search-for.ts';

const site = openSite();
const { signatures } = readContent(process.cwd()).content;

test.each([
  ['AADSTS50053', '/fix/codes/entra/#aadsts50053'],
  ['ERR_CONNECTION_TIMED_OUT', '/fix/codes/chrome/#err-connection-timed-out'],
  ['503 Service Unavailable', '/fix/codes/http/#http-503'],
  ['Stale Request', '/fix/codes/shibboleth/#shibboleth-stale-request'],
  ['Looks like you used an old password', '/fix/codes/entra-b2c/#b2c-old-password'],
])('a search for %s brings its line first', async (text, address) => {
  const [first] = await searchFor(await site.open('/'), text);
  expect(first?.href).toBe(address);
  expect(first?.where).toContain('A Find the fix');
});

test('every code of one word brings its line first', async () => {
  const page = await site.open('/');
  const codes = signatures.filter(({ data }) => /^\S*\d\S*$/.test(data.patterns[0] ?? ''));
  const missed: string[] = [];
  for (const { data } of codes) {
    const [first] = await searchFor(page, data.patterns[0] ?? '');
    if (!first?.href.endsWith(`#${data.id}`)) missed.push(`${data.patterns[0]}: ${first?.href}`);
  }
  expect(codes.length).toBeGreaterThan(50);
  expect(missed).toEqual([]);
});
