import { describe, expect, test } from 'vitest';
import { buildDirectory } from '../../../../src/domain/content/directory.ts';
import { NOT_FILLED_IN, resolveInline } from '../../../../src/domain/content/resolve-inline.ts';
import { type Practice, practiceSchema } from '../../../../src/schemas/practice.ts';
import { readFixtureContent, take } from './fixture-content.ts';

const content = readFixtureContent();
const directory = buildDirectory(content);

const resolve = (text: string) => resolveInline(text, directory);

/** Resolves a text for a practice that has filled in some keys. */
function resolveFor(filled: object, text: string) {
  const portal = content.practice?.data.portal;
  const practice: Practice = practiceSchema.parse({ portal, ...filled });
  return resolveInline(text, { ...directory, practice });
}

describe('a mark becomes', () => {
  test('a link to the step, with its title', () => {
    expect(resolve('See B1.')).toEqual([
      { text: 'See ' },
      { text: 'B1', href: '/workflow/#b1', class: 'step-id', title: 'Confirm the credentials' },
      { text: '.' },
    ]);
  });

  test('a citation with publisher and date, which leads to the list of sources', () => {
    expect(resolve('[[source support-line]]')).toEqual([
      {
        text: '(Example Payer, 2026-10)',
        href: '/about/sources/#support-line',
        class: 'cite',
        title: 'Payer support answers providers by telephone.',
      },
    ]);
  });

  test('a time of the clock in words', () => {
    expect(resolve('[[clock escalate_minutes]]')).toEqual([
      { text: '60 minutes', class: 'setting' },
    ]);
    const own = resolveFor({ clock: { escalate_minutes: 120 } }, '[[clock escalate_minutes]]');
    expect(own).toEqual([{ text: '2 hours', class: 'setting' }]);
  });

  test('a labeled place to write in', () => {
    expect(resolve('[[blank start-time]]')).toEqual([{ text: 'start time', class: 'blank' }]);
  });

  test('a link to what the downtime procedure numbers, on its page or on its own', () => {
    const links = resolve('D1, D1.2, R2, S1, P1').flatMap(({ href }) => href ?? []);
    expect(links).toEqual([
      '/downtime/#d1',
      '/downtime/#d1-2',
      '/downtime/#r2',
      '/downtime/#s1',
      '/downtime/log/',
    ]);
  });

  test('a number to call', () => {
    expect(resolve('[[contact support-line]]')).toEqual([
      { text: '1-800-555-0100', href: 'tel:+18005550100', class: 'contact' },
    ]);
  });

  test('a payer’s ID that nobody can call', () => {
    const source = structuredClone(take(content.sources, 0).data);
    source.contact = { kind: 'payer-id', value: '62308', label: 'Claims', hours: null };
    const sources = new Map([['support-line', source]]);
    expect(resolveInline('[[contact support-line]]', { ...directory, sources })).toEqual([
      { text: '62308', class: 'contact' },
    ]);
  });

  test('a figure with its provenance beside it', () => {
    const [figure, space, provenance] = resolve('[[figure lockout-share]]');
    expect(figure).toEqual({ text: '62 %', class: 'figure' });
    expect(space).toEqual({ text: ' ' });
    expect(provenance).toMatchObject({ class: 'cite', href: '/about/sources/#lockout-share' });
    expect(provenance?.text).toContain('no study');
  });

  test('the word that nothing was found, where nothing was', () => {
    const source = structuredClone(take(content.sources, 1).data);
    const sources = new Map([['lockout-share', { ...source, use: 'unknown' as const }]]);
    expect(resolveInline('[[source lockout-share]]', { ...directory, sources })[0]?.text).toBe(
      '(nothing found)',
    );
  });
});

describe('a setting of the practice becomes', () => {
  test('its value', () => {
    expect(resolve('[[practice clock.escalate_minutes]]')).toEqual([
      { text: '60', class: 'setting', practice: 'clock.escalate_minutes' },
    ]);
  });

  test('a link where it is an address', () => {
    expect(resolve('[[practice portal.home]]')).toEqual([
      {
        text: 'https://portal.example.org/',
        href: 'https://portal.example.org/',
        class: 'setting',
        practice: 'portal.home',
      },
    ]);
  });

  test.each([
    ['555-555-0150', 'tel:+15555550150'],
    ['1-555-555-0150', 'tel:+15555550150'],
    ['555-555-0150 ext. 12', 'tel:+15555550150'],
  ])('a number to call where it is one: %s', (line, href) => {
    const payer = { answers: { web_support_line: line } };
    const practice = 'payer.answers.web_support_line';
    expect(resolveFor({ payer }, `[[practice ${practice}]]`)).toEqual([
      { text: line, href, class: 'contact', practice },
    ]);
  });

  test('a number that nobody calls where it is a fax', () => {
    expect(resolveFor({ systems: { fax: '555-555-0150' } }, '[[practice systems.fax]]')).toEqual([
      { text: '555-555-0150', class: 'contact', practice: 'systems.fax' },
    ]);
  });

  test('no number to call where it is a date', () => {
    const payer = { answers: { asked_on: '2026-11-20' } };
    expect(resolveFor({ payer }, '[[practice payer.answers.asked_on]]')).toEqual([
      { text: '2026-11-20', class: 'setting', practice: 'payer.answers.asked_on' },
    ]);
  });

  test('a place to write where it is not filled in', () => {
    expect(resolve('[[practice systems.fax]]')).toEqual([
      { text: NOT_FILLED_IN, class: 'write-in', practice: 'systems.fax' },
    ]);
  });

  test('the word false, and not a place to write, where the answer is no', () => {
    const systems = { runs_eligibility: false };
    expect(resolveFor({ systems }, '[[practice systems.runs_eligibility]]')).toEqual([
      { text: 'false', class: 'setting', practice: 'systems.runs_eligibility' },
    ]);
  });
});

test.each(['B9', '[[foo:bar]]', '[[source nothing]]', '[[contact nothing]]'])(
  'a mark that leads nowhere is shown as it was written: %s',
  (mark) => {
    expect(resolve(mark)).toEqual([{ text: mark }]);
  },
);
