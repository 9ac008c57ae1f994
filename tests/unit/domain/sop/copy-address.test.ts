import { expect, test } from 'vitest';
import { copyAddress } from '../../../../src/domain/sop/copy-address.ts';

const copy = { document: 'SOP-DT-01', version: '1.0' };
const site = new URL('https://kb.example.org');

test('a printed address carries document and version where no browser sends them', () => {
  const address = copyAddress('/downtime/', copy, { site, base: '/' });
  expect(address).toBe('https://kb.example.org/downtime/#SOP-DT-01/1.0');
  expect(address.length).toBeLessThanOrEqual(60);
});

test('a site below a path keeps it', () => {
  expect(copyAddress('/faq/', copy, { site, base: '/kb/' })).toBe(
    'https://kb.example.org/kb/faq/#SOP-DT-01/1.0',
  );
});
