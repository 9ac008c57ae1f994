import { describe, expect, test } from 'vitest';
import { describeCopy } from '../../../../src/domain/sop/describe-copy.ts';
import { UNREADABLE } from '../../../../src/domain/sop/read-copy.ts';

const held = {
  document: 'SOP-DT-01',
  version: '1.10',
  effective: '2027-03-01',
  replaceAfter: '2028-03-01',
  released: ['1.10', '1.9', '1.0'],
};
const online = { today: '2027-06-01', offline: false };
const offline = { today: '2027-06-01', offline: true, published: '2027-05-20' };
const ask = (version: string, moment = online) =>
  describeCopy({ document: 'SOP-DT-01', version }, held, moment);

describe('a copy of the version held', () => {
  test('matches, and has the day to replace it after', () => {
    expect(ask('1.10')).toBe(
      'Your copy matches. SOP-DT-01, version 1.10, is in force since 2027-03-01. Replace it after 2028-03-01.',
    );
  });

  test('matches without a network only what is saved here', () => {
    expect(ask('1.10', offline)).toContain(
      'matches the one saved here and published on 2027-05-20; not checked online.',
    );
    const unknown = ask('1.10', { today: '2027-06-01', offline: true });
    expect(unknown).toContain('matches the one saved here; not checked online.');
  });

  test('is to be replaced once its last day is over', () => {
    expect(ask('1.10', { ...online, today: '2028-03-02' })).toContain(
      'was to be replaced after 2028-03-01',
    );
  });

  test('is not in force before its first day', () => {
    expect(ask('1.10', { ...online, today: '2027-02-28' })).toContain(
      'comes into force on 2027-03-01',
    );
  });
});

describe('a copy of another version', () => {
  test.each(['1.9', '1.0'])('is to be replaced where it is %s', (version) => {
    expect(ask(version)).toBe('Replace your copy: version 1.10 is in force since 2027-03-01.');
  });

  test('is said to be unknown, and to be replaced, where it never was in force', () => {
    expect(ask('1.4')).toContain('1.4 is not in the revision history. Replace your copy');
  });

  test('still holds on the day before the new one does, if it is the one before', () => {
    const before = { ...online, today: '2027-02-28' };
    expect(ask('1.9', before)).toContain('holds until version 1.10 comes into force');
    expect(ask('1.0', before)).toContain('Replace your copy');
  });

  test('is kept where it is newer than the page', () => {
    expect(ask('2.0')).toContain('is newer than this page, which holds version 1.10. Keep it');
  });

  test('is said not to be checked online where there is no network', () => {
    expect(ask('1.9', offline)).toMatch(/Replace your copy.*Not checked online/);
    expect(ask('2.0', offline)).toMatch(/Keep it.*Not checked online/);
  });
});

test('another document is named, and what cannot be read is not repeated', () => {
  expect(describeCopy({ document: 'SOP-HR-07', version: '1.0' }, held, online)).toBe(
    'SOP-HR-07 is no document of this site. The downtime procedure here is SOP-DT-01, version 1.10.',
  );
  expect(describeCopy(UNREADABLE, held, online)).toContain('That is no document and version.');
});
