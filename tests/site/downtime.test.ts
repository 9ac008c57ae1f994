import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/domain/content/ids.ts';
import { readContentUnderTest, readSiteUnderTest, SETTINGS } from './built-site.ts';
import { readText } from './section-text.ts';

const { sop, sources, practice } = readContentUnderTest();
if (sop === undefined || practice === undefined) throw new Error('There is no procedure to test.');
const { phases, routes, quickCard } = sop;
const pages = readSiteUnderTest().pages.filter(({ path }) =>
  path.startsWith(`${SETTINGS.base}downtime/`),
);

function openPage(path: string): HTMLElement {
  const page = pages.find((one) => one.path === `${SETTINGS.base}downtime/${path}`);
  if (page === undefined) throw new Error(`/downtime/${path} is no page of the site.`);
  return page.document;
}

function readMain(page: HTMLElement): string {
  return readText(page.querySelectorAll('main'));
}

const downtime = openPage('');
const actions = phases.flatMap(({ data }) => data.actions);

describe('the quick card', () => {
  test('is the first thing on the page, and says the same on its own page', () => {
    const [first] = downtime.querySelectorAll('main h2');
    expect(first?.id).toBe('quick-card');
    const card = readText(downtime.querySelectorAll('.quick-card'));
    expect(readText(openPage('quick-card/').querySelectorAll('.quick-card'))).toBe(card);
  });

  test('has its actions word for word from the procedure, with their IDs, in order', () => {
    const listed = downtime
      .querySelectorAll('.card-actions li a.action-id')
      .map(({ text }) => text.trim());
    expect(listed).toEqual(quickCard.data.actions);
    for (const id of quickCard.data.actions) {
      const text = readText([downtime.getElementById(anchorOf(id)) as HTMLElement]);
      expect(text).toContain(id);
    }
  });

  test('says that no check delays emergency care, when to stop, and whom to call', () => {
    const card = readText(downtime.querySelectorAll('.quick-card'));
    expect(card).toContain('Emergency care never waits for a check');
    expect(card).toContain('Not sure? Start it.');
    for (const sign of quickCard.data.stop.when) expect(card).toContain(sign);
    expect(card.match(/Charge person/g)).toHaveLength(3);
  });
});

describe('the procedure', () => {
  test('stands in no accordion and no tab', () => {
    const hidden = downtime.querySelectorAll(
      'main details, main [role=tabpanel], main starlight-tabs',
    );
    expect(hidden.filter((one) => one.querySelector('[id^=d]') !== null)).toEqual([]);
  });

  test('has each action once, each with its role', () => {
    for (const { id, role } of actions) {
      const found = downtime.querySelectorAll(`main [id="${anchorOf(id)}"]`);
      expect(found, id).toHaveLength(1);
      expect(readText(found).toLowerCase(), id).toContain(`(${role})`);
    }
  });

  test('gives every action of a role to its card', () => {
    const cards = openPage('role-cards/');
    const alone = cards.getElementById('lead-caller-and-recorder')?.parentNode as HTMLElement;
    const listed = alone.querySelectorAll('a.action-id').map(({ text }) => text.trim());
    expect(listed).toEqual(actions.filter(({ role }) => role !== 'everyone').map(({ id }) => id));
  });
});

describe('the second routes', () => {
  test.each(routes.map(({ data }) => data))(
    '$number says how, with what proof and by which source',
    (route) => {
      const section = downtime.getElementById(anchorOf(route.number));
      const text = section === null ? '' : readText([section]);
      expect(text).toContain('Deadline:');
      if (route.ways.length === 0) {
        expect(text).toContain('None found.');
        expect(section?.querySelector('.none-found .blank')).not.toBeNull();
        return;
      }
      expect(text.match(/Keep as proof: \w/g)).toHaveLength(route.ways.length);
      expect(text).toMatch(/Sources: .*grade [AB]/);
    },
  );

  test('are there for each task that the portal does', () => {
    const tasks = routes.map(({ data }) => data.id);
    expect(tasks).toEqual([
      'eligibility',
      'claim-status',
      'precertification',
      'medication',
      'claims',
      'remittance',
      'appeals',
      'fee-schedules',
      'letters',
    ]);
  });
});

describe('the numbers of the procedure', () => {
  const known = new Set([
    ...sources.flatMap(({ data }) => data.contact?.value ?? []),
    ...(JSON.stringify(practice.data).match(/[\d-]{12,14}/g) ?? []),
  ]);

  test.each(pages.map(({ path, document }) => ({ path, document })))(
    'on $path all stand in sources.yaml or practice.yaml',
    ({ document }) => {
      const printed =
        readMain(document).match(/(?<![\d-])(?:1-)?\d{3}-\d{3}-\d{4}(?![\d-])/g) ?? [];
      expect(printed.filter((number) => !known.has(number))).toEqual([]);
    },
  );

  test('are on the page at all', () => {
    expect(readMain(downtime)).toMatch(/1-\d{3}-\d{3}-\d{4}/);
  });
});

test('every text of the downtime pages has its marks resolved', () => {
  const left = pages.filter(({ document }) => /\[\[|\]\]/.test(readMain(document)));
  expect(left.map(({ path }) => path)).toEqual([]);
});
