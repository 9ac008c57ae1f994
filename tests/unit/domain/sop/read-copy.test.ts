import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFragment } from '../../../../src/domain/sop/copy-address.ts';
import { readFragment, readTyped, UNREADABLE } from '../../../../src/domain/sop/read-copy.ts';

const copy = { document: 'SOP-DT-01', version: '1.0' };

describe('the fragment of an address', () => {
  test('names the copy it was written for', () => {
    expect(readFragment(toFragment(copy))).toEqual(copy);
  });

  test.each(['', '#', '#d1-2', '#quick-card', '#SOP-DT-01'])(
    'names none where it is "%s"',
    (hash) => {
      expect(readFragment(hash)).toBeUndefined();
    },
  );

  test.each([
    '#SOP-DT-01/',
    '#/1.0',
    '#SOP-DT-01/1.0/2',
    '#SOP-DT-01%2F1.0',
    '#SOP-DT-01/<img src=x onerror=alert(1)>',
    '#<b>SOP</b>/1.0',
    '#SOP-DT-01/1e9',
    '#SOP-DT-01/-1.0',
    '#SOP-DT-01/9999999999999999.0',
    `#SOP-${'A'.repeat(60)}/1.0`,
    '#%E0%A4%A/1.0',
  ])('is not readable where it is %s', (hash) => {
    expect(readFragment(hash)).toBe(UNREADABLE);
  });

  test('never throws, and lets nothing through but capitals, digits, hyphens and a version', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (left, right) => {
        const read = readFragment(`#${left}/${right}`);
        if (typeof read === 'object') expect(read.document + read.version).toMatch(/^[-A-Z0-9.]+$/);
      }),
    );
  });
});

describe('what staff type from the foot of a sheet', () => {
  test.each([
    ['SOP-DT-01', '1.0'],
    [' sop-dt-01 ', 'version 1.0'],
    ['SOP DT 01', 'v1.0'],
    ['SOP–DT–01', 'V. 1.0 '],
  ])('is read where it is "%s" and "%s"', (document, version) => {
    expect(readTyped(document, version)).toEqual(copy);
  });

  test.each([
    ['', ''],
    ['SOP-DT-01', 'one'],
    ['binder', '1.0'],
  ])('is not readable where it is "%s" and "%s"', (document, version) => {
    expect(readTyped(document, version)).toBe(UNREADABLE);
  });
});
