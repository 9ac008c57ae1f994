import { expect, test } from 'vitest';
import { drawQrCode, QUIET_ZONE } from '../../../../src/domain/qr/draw-qr-code.ts';
import { readDrawnCode, readModules } from './read-drawn-code.ts';

const address = 'https://kb.example.org/downtime/#SOP-DT-01/1.0';

test.each([
  address,
  'https://a.b/fix/#SOP-DT-01/1.0',
  `https://kb.a-long-name-of-a-practice.example.org/staff-only/kb/downtime/#SOP-DT-01/12.10`,
])('a drawn code reads back as %s', (text) => {
  expect(readDrawnCode(drawQrCode(text))).toBe(text);
});

test('a code is read even with a corner of it covered', () => {
  const svg = drawQrCode(address);
  const stained = svg.replace(/M(1[89]|2\d) (1[89]|20)h\d+v1h-\d+z/g, '');
  expect(stained).not.toBe(svg);
  expect(readDrawnCode(stained)).toBe(address);
});

test('a code keeps four white modules around it', () => {
  const { size, black } = readModules(drawQrCode(address));
  const places = [...black].flatMap((module) => module.split(' ').map(Number));
  expect(QUIET_ZONE).toBe(4);
  expect(Math.min(...places)).toBe(QUIET_ZONE);
  expect(Math.max(...places)).toBe(size - 1 - QUIET_ZONE);
});

test('even the shortest text fills 25 mm of a picture 32 mm wide', () => {
  const { size } = readModules(drawQrCode('a'));
  expect((32 * (size - 2 * QUIET_ZONE)) / size).toBeGreaterThanOrEqual(25);
});
