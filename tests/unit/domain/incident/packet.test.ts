import { describe, expect, test } from 'vitest';
import { writeCallScript } from '../../../../src/domain/incident/call-script.ts';
import type { Happening } from '../../../../src/domain/incident/log.ts';
import { buildPacket, type PacketValues } from '../../../../src/domain/incident/packet.ts';
import {
  PACKET_FIELDS,
  type PacketFieldId,
} from '../../../../src/domain/incident/packet-fields.ts';
import {
  answer,
  fail,
  knowledge,
  knowledgeOf,
  reset,
  skip,
  stateAfter,
  tick,
  undo,
} from './known.ts';

type Entry = [minutes: number, happening: Happening];

const practice = {
  name: 'Example Family Practice',
  address: '100 Main Street, Sampletown, IL 60601',
  npis: [{ name: 'Example Family Practice', npi: '1234567893' }],
};

function build(values: PacketValues = {}, entries: Entry[] = [], known = knowledge) {
  const sources = {
    answers: answer({ where: 'vpn', how: 'sso', who: 'several' }),
    state: stateAfter(...entries),
    browser: 'Chrome 131 on macOS',
  };
  return buildPacket(values, sources, known);
}

/** What a line says to do, as support hears it. */
const says = (id: string) => knowledge.lines[id]?.do.replace(/\.$/, '');

function entryOf(packet: ReturnType<typeof build>, id: PacketFieldId) {
  const entry = packet.entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`The packet has no ${id}.`);
  return entry;
}

describe('the support packet', () => {
  test('has every data point of the article, and none for a secret or a tax number', () => {
    const labels = build().entries.map(({ label }) => label.toLowerCase());
    expect(build().entries.map(({ id }) => id)).toEqual(PACKET_FIELDS);
    expect(labels.filter((label) => /password|code|tax|tin|patient|member/.test(label))).toEqual(
      [],
    );
  });

  test('offers what the answers, the browser and the practice say', () => {
    const packet = build({}, [], knowledgeOf(practice));
    expect(entryOf(packet, 'network')).toMatchObject({ value: 'Through a VPN', from: 'answers' });
    expect(entryOf(packet, 'sso')).toMatchObject({ value: 'Yes', from: 'answers' });
    expect(entryOf(packet, 'users')).toMatchObject({ value: 'Several of us', from: 'answers' });
    expect(entryOf(packet, 'browser')).toMatchObject({ value: 'Chrome 131 on macOS' });
    expect(entryOf(packet, 'practice-name')).toMatchObject({
      value: practice.name,
      from: 'practice',
    });
    expect(entryOf(packet, 'practice-address')).toMatchObject({ value: practice.address });
    expect(entryOf(packet, 'npi')).toMatchObject({ value: '1234567893', from: 'practice' });
  });

  test('offers no NPI where the practice has several to choose from', () => {
    const two = [...practice.npis, { name: 'Dr. Test Clinician', npi: '1555000201' }];
    expect(entryOf(build({}, [], knowledgeOf({ npis: two })), 'npi').value).toBe('');
  });

  test('takes what was typed before all else, also where it was emptied', () => {
    const packet = build({ browser: ' Edge 130 ', network: '' });
    expect(entryOf(packet, 'browser')).toMatchObject({ value: 'Edge 130', from: 'typed' });
    expect(entryOf(packet, 'network')).toMatchObject({ value: '', from: 'typed' });
    expect(packet.missing).toContain('Network path');
  });

  test('lists the steps tried with result and time, from the ticks that stand', () => {
    const packet = build({ 'steps-tried': 'typed by hand' }, [
      [0, fail('B0.1')],
      [2, tick('B5.1')],
      [4, fail('B0.3')],
      [5, skip('B5.2', 'no other device')],
      [9, reset],
      [12, tick('B3.2')],
      [13, undo(5)],
      [20, tick('B6.2/back')],
      [21, tick('C3.3')],
    ]);
    expect(entryOf(packet, 'steps-tried').from).toBe('log');
    expect(entryOf(packet, 'steps-tried').value.split('\n')).toEqual([
      `08:02 ${says('B5.1')} (B5.1): done`,
      `08:04 ${says('B0.3')} (B0.3): did not work`,
      '08:09 Password reset: failed',
    ]);
  });

  test('offers the first and the last failure in the log, for the reader to change', () => {
    const packet = build({}, [
      [1, fail('B0.1')],
      [4, fail('B0.3')],
      [9, reset],
      [12, tick('B3.2')],
    ]);
    expect(entryOf(packet, 'last-failure').value).toBe('2026-11-24 08:09 UTC-06:00');
    expect(entryOf(packet, 'first-failure')).toMatchObject({
      value: '2026-11-24 08:04 UTC-06:00',
      from: 'log',
    });
    const corrected = build({ 'first-failure': 'yesterday at 16:50' }, [[4, fail('B0.2')]]);
    expect(entryOf(corrected, 'first-failure').value).toBe('yesterday at 16:50');
    expect(entryOf(build({}, [[4, tick('B0.2')]]), 'first-failure').value).toBe('');
  });

  test('counts what support will still ask for, but not the number that support gives', () => {
    const empty = build();
    expect(empty.total).toBe(PACKET_FIELDS.length - 1);
    expect(empty.missing).toContain('Exact error text');
    expect(empty.missing).not.toContain('Reference number');
    expect(empty.filled).toBe(empty.total - empty.missing.length);
    const full = build(Object.fromEntries(PACKET_FIELDS.map((id) => [id, 'x'])), [
      [0, tick('B5.1')],
    ]);
    expect(full).toMatchObject({ filled: full.total, missing: [] });
  });

  test('warns of a wrong NPI and counts it all the same', () => {
    const packet = build({ npi: '1234567890' });
    expect(entryOf(packet, 'npi').warning).toBe(
      'One digit is wrong: compare all ten with the source.',
    );
    expect(packet.missing).not.toContain('NPI');
    expect(entryOf(build({ npi: '1234567893' }), 'npi').warning).toBeUndefined();
  });
});

describe('the call script', () => {
  test('says each entry in its order, and of an empty one what a person would say, or nothing', () => {
    const lines = writeCallScript(build({ npi: '1234567893' }), knowledge);
    expect(lines[0]).toBe(knowledge.packet.opening[0]);
    expect(lines).toContain('The NPI is 1234567893.');
    expect(lines).toContain('I do not have the provider ID here.');
    expect(lines.filter((line) => /not provided|\{value\}|Screenshots|tried/i.test(line))).toEqual(
      [],
    );
    expect(lines.at(-1)).toBe(knowledge.packet.closing.at(-1));
    expect(lines.findIndex((line) => line.includes('provider ID here'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('The NPI')),
    );
  });

  test('says each step that was tried in a breath of its own', () => {
    const lines = writeCallScript(
      build({}, [
        [0, fail('B0.3')],
        [2, tick('B5.1')],
      ]),
      knowledge,
    );
    const from = lines.indexOf('We have tried these steps:');
    expect(lines.slice(from + 1, from + 3).map((line) => line.replace(/ .* \(/, ' ('))).toEqual([
      '08:00 (B0.3): did not work',
      '08:02 (B5.1): done',
    ]);
  });

  test('says what was typed letter for letter', () => {
    const lines = writeCallScript(build({ 'error-text': "$& {value} $' <b>" }), knowledge);
    expect(lines).toContain("The page says: $& {value} $' <b>");
  });
});
