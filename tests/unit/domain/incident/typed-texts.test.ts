import { expect, test } from 'vitest';
import { findSuspects, listTypedTexts } from '../../../../src/domain/incident/typed-texts.ts';
import { logOf, skip, tick, undo } from './known.ts';

const log = logOf(
  [0, tick('B0.1')],
  [1, skip('B0.2', 'Jane 03/14/1962 is with me')],
  [2, { kind: 'did-not-work', item: 'B0.3', note: 'AADSTS50053' }],
  [3, { kind: 'noted', text: 'call 555-555-0100' }],
  [4, undo(3)],
  [5, { kind: 'did-not-work', item: 'B0.3' }],
);
const packet = { npi: '1234567893', 'error-text': 'member ID 987654321' };

test('every typed text is listed with its place, undone ones too', () => {
  expect(listTypedTexts(packet, log).map(({ place }) => place)).toEqual([
    'npi',
    'error-text',
    1,
    2,
    3,
  ]);
});

test('texts that look like personal data are told with what they look like', () => {
  const told = findSuspects(packet, log, '2026-11-24');
  expect(told.map(({ place, findings }) => [place, findings[0]?.kind])).toEqual([
    ['error-text', 'member-id'],
    [1, 'birth-date'],
    [3, 'phone'],
  ]);
});
