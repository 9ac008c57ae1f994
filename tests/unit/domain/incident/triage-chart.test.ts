import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../../src/domain/incident/plan.ts';
import { drawTriage } from '../../../../src/domain/incident/triage-chart.ts';
import { content, directory, knowledge, knowledgeOf, plan } from './known.ts';

const tellApart = content.tellApart.map(({ data }) => data);
const chart = drawTriage(knowledge, tellApart);

describe('the triage chart', () => {
  test('has a row for every issue, in their order', () => {
    expect(chart.rows.map(({ id }) => id)).toEqual(knowledge.issues.map(({ id }) => id));
  });

  test('begins as the checklist does for somebody who has answered nothing', () => {
    const now = plan({}).points[0]?.items.filter(({ kind }) => kind === 'line');
    expect(chart.before).toEqual(now);
  });

  test.each(chart.rows.map((row) => [row.number, row] as const))(
    'sends %s to the first line of its own checklist that is not done by then',
    (_, row) => {
      const made = plan({ see: row.id });
      const above = chart.before.map(({ key }) => key);
      const own = itemsOf(made).filter(({ key, kind }) => kind === 'line' && !above.includes(key));
      expect(row.first).toEqual(own[0]);
      expect(row.owner).toBe(made.owner);
    },
  );

  test('names only lines, pages and issues that exist', () => {
    const named = [
      ...[...chart.urgent, ...chart.rows.flatMap(({ variants }) => variants)].map(
        ({ item }) => item,
      ),
      ...chart.before,
      ...chart.rows.map(({ first }) => first),
    ].flatMap(({ id, paper }) => [id, paper]);
    for (const id of named) expect(directory.targets.has(id), id).toBe(true);
    for (const { yes } of chart.rows.flatMap(({ asks }) => asks)) {
      expect(knowledge.issues.map(({ number }) => number)).toContain(yes);
    }
  });

  test('asks every question that tells two issues apart once, in the row that a no leaves standing', () => {
    const asked = chart.rows.flatMap(({ id, asks }) => asks.map(({ ask }) => `${id} ${ask}`));
    expect(asked.sort()).toEqual(tellApart.map(({ ask, if_no }) => `${if_no} ${ask}`).sort());
  });

  test('starts the downtime procedure first for patients and for everyone', () => {
    const [first] = chart.urgent;
    expect(first?.item.id).toBe(plan({ waits: 'patients' }).points[0]?.items[0]?.id);
    expect(first?.item.id).toBe(plan({ who: 'everyone' }).points[0]?.items[0]?.id);
    expect(first?.answers).toEqual(['Everyone', 'Patients, now']);
  });

  test('tells of other answers only where they bring a line that the list has not anyway', () => {
    for (const { id, variants } of chart.rows) {
      const usual = itemsOf(plan({ see: id })).map(({ key }) => key);
      for (const { item } of variants) expect(usual, id).not.toContain(item.key);
    }
  });

  test('says where single sign-on begins elsewhere', () => {
    const locked = chart.rows.find(({ id }) => id === 'invalid-credentials');
    expect(locked?.variants.map(({ answers, item }) => [answers, item.id])).toEqual([
      [['With single sign-on (SSO)'], 'B4.2'],
    ]);
  });
});

describe('what changes the checklist changes the chart', () => {
  test('a line put before the others of an issue', () => {
    const points = knowledge.points.map((point) =>
      point.id === 'C1'
        ? {
            ...point,
            groups: [
              { when: { see: ['password-expired'] }, why: '', left_out: {}, steps: ['A6.3'] },
              ...point.groups,
            ],
          }
        : point,
    );
    const changed = drawTriage({ ...knowledge, points }, tellApart);
    expect(changed.rows.find(({ id }) => id === 'password-expired')?.first.id).toBe('A6.3');
  });

  test('what the practice says of its way to sign in', () => {
    const changed = drawTriage(knowledgeOf({ signIn: 'sso' }), tellApart);
    const row = changed.rows.find(({ id }) => id === 'password-expired');
    expect(row?.variants.flatMap(({ answers }) => answers)).toEqual(['With a portal password']);
  });

  test('a question whose answers are turned round', () => {
    const turned = tellApart.map((one) => ({ ...one, if_yes: one.if_no, if_no: one.if_yes }));
    const changed = drawTriage(knowledge, turned);
    expect(changed.rows.map(({ asks }) => asks)).not.toEqual(chart.rows.map(({ asks }) => asks));
  });
});
