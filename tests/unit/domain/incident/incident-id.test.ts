import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isIncidentId,
  makeIncidentId,
  RANDOM_BYTES,
} from '../../../../src/domain/incident/incident-id.ts';
import { START } from './known.ts';

const bytes = fc.uint8Array({ minLength: RANDOM_BYTES, maxLength: RANDOM_BYTES });

test('an ID has month and day, and signs that cannot be misread', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const id = makeIncidentId(START, random);
      expect(id).toMatch(/^PA-1124-[^0O1IL2Z5S8B\W_]{5}$/);
      expect(isIncidentId(id)).toBe(true);
    }),
  );
});

test('the part by chance comes from the bytes alone', () => {
  const zeros = new Uint8Array(RANDOM_BYTES);
  const ones = new Uint8Array(RANDOM_BYTES).fill(1);
  expect(makeIncidentId(START, zeros)).toBe(makeIncidentId(START, zeros));
  expect(makeIncidentId(START, zeros)).not.toBe(makeIncidentId(START, ones));
});

test('every sign is as likely as any other: each comes from as many bytes', () => {
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 250; byte++) {
    const sign = makeIncidentId(START, new Uint8Array(RANDOM_BYTES).fill(byte)).at(-1) ?? '';
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  expect(new Set(counts.values())).toEqual(new Set([10]));
  // The bytes above would favour the first signs, so the next one is taken in their place.
  const unfair = new Uint8Array(RANDOM_BYTES).fill(24);
  unfair[0] = 255;
  expect(makeIncidentId(START, unfair)).toBe(makeIncidentId(START, unfair.fill(24)));
});

test.each(['', 'PA-1124-AAAA', 'PA-1124-AAAA0', 'pa-1124-aaaaa', 'PA-1124-AAAAA\n', null, 7])(
  '%j is no ID',
  (value) => {
    expect(isIncidentId(value)).toBe(false);
  },
);
