import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/domain/content/ids.ts';
import { READING_NAMES } from '../../src/domain/sop/labels.ts';
import { readContentUnderTest, readSiteUnderTest, SETTINGS } from './built-site.ts';
import { readText } from './section-text.ts';

const content = readContentUnderTest();
const { sop, sources, practice } = content;
if (sop === undefined || practice === undefined) throw new Error('There is no procedure to test.');
const pages = readSiteUnderTest().pages.filter(({ path }) =>
  path.startsWith(`${SETTINGS.base}downtime/`),
);
const downtime = pages.find(({ path }) => path === `${SETTINGS.base}downtime/`)?.document;
if (downtime === undefined) throw new Error('There is no page /downtime/.');

/** What a text says before its first mark, ID or quotation, which pages print in another way. */
function readBeforeMark(text: string): string {
  return (/^[^[("]+/.exec(text)?.[0] ?? '').replace(/\b[ABDFPRS]\d.*$/, '').trim();
}

describe('each phase', () => {
  test.each(sop.phases.map(({ data }) => data))(
    '$id says when, how it is read, and by what it is complete, in this order around its actions',
    ({ id, reading, actions, when, completion }) => {
      const section = downtime.getElementById(anchorOf(id)) as HTMLElement;
      const text = readText([section]);
      const parts = [
        readBeforeMark(when),
        READING_NAMES[reading],
        ...actions.map((action) => readBeforeMark(action.do)),
        'Complete:',
        readBeforeMark(completion),
      ];
      let from = 0;
      for (const part of parts) {
        const place = text.indexOf(part, from);
        expect(place, part).toBeGreaterThanOrEqual(from);
        from = place + part.length;
      }
    },
  );
});

test('no word of a downtime page is in italics', () => {
  const slanted = pages.filter(
    ({ document }) => document.querySelector('main :is(em, i)') !== null,
  );
  expect(slanted.map(({ path }) => path)).toEqual([]);
});

test('three charge persons and the way after hours stand where the procedure begins', () => {
  const card = downtime.querySelector('.quick-card') as HTMLElement;
  const names = card
    .querySelectorAll('[data-practice]')
    .map((one) => one.getAttribute('data-practice'));
  for (const index of [0, 1, 2]) {
    expect(names).toContain(`people.charge_persons.${index}.name`);
    expect(names).toContain(`people.charge_persons.${index}.after_hours`);
  }
  expect(downtime.querySelector('[data-practice="practice.after_hours"]')).not.toBeNull();
});

describe('the addresses of the downtime pages', () => {
  const known = JSON.stringify([sources.map(({ data }) => data), practice.data]);

  test.each(pages.map(({ path, document }) => ({ path, document })))(
    'on $path all stand in sources.yaml or practice.yaml',
    ({ document }) => {
      const text = readText(document.querySelectorAll('main'));
      const printed = text.match(
        /https?:\/\/\S+|[\w.+-]+@[\w-]+\.\w+|P\.? ?O\.? Box \d+|\b[A-Z]{2} \d{5}(?:-\d{4})?\b/g,
      );
      expect((printed ?? []).filter((address) => !known.includes(address))).toEqual([]);
    },
  );
});
