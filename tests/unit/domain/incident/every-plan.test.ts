import { expect, test } from 'vitest';
import type { Answers } from '../../../../src/domain/incident/answers.ts';
import { everyAnswers } from '../../../../src/domain/incident/every-answers.ts';
import type { Knowledge, KnownPractice } from '../../../../src/domain/incident/knowledge.ts';
import {
  itemsOf,
  MOST_ITEMS,
  type Plan,
  type PlanItem,
} from '../../../../src/domain/incident/plan.ts';
import { planChecklist } from '../../../../src/domain/incident/plan-checklist.ts';
import { collectRules } from '../../../../src/domain/incident/rules.ts';
import { content, directory, knowledge, knowledgeOf } from './known.ts';

/** One set of answers with its plan. */
interface Case {
  answers: Answers;
  plan: Plan;
  items: PlanItem[];
  known: Knowledge;
}

/** A line that signs in, types a password or starts a reset, and so could lock an account. */
const COULD_LOCK = /\bsign in\b|\bpassword\b|\breset\b|sign-on once/i;

const SSO_ONLY = /^(?:A3\.\d|B4\.[234])$/;

/** What must hold for every plan: each answers what is wrong, or nothing. */
const RULES: Record<string, (made: Case) => unknown> = {
  'it has the four pause points in their order, and the first is read-do': ({ plan }) =>
    plan.points.map(({ id }) => id).join() !== 'C1,C2,C3,C4' || plan.points[0]?.mode !== 'read-do',
  'no pause point has more than nine lines, and each has at least two': ({ plan }) =>
    plan.points.find(({ items }) => items.length > MOST_ITEMS || items.length < 2)?.id,
  'each pause point ends with its completion line and has no other': ({ plan }) =>
    plan.points.find(({ items }) =>
      items.some(({ kind }, place) => (kind === 'completion') !== (place === items.length - 1)),
    )?.id,
  'no line stands on it twice': ({ items }) =>
    new Set(items.map(({ key }) => key)).size !== items.length,
  'each line is a step, an action or a line of the checklist that exists': ({ items }) =>
    items.find(({ id }) => !directory.targets.has(id))?.key,
  'each line stands on paper, under the ID of a step or the name of a page': ({ items }) =>
    items.find(({ paper }) => !directory.targets.has(paper) || paper.startsWith('C'))?.key,
  'each line says who does it, what is seen and why it is there': ({ items }) =>
    items.find(({ who, expect: seen, why }) => who.length === 0 || seen === '' || why === '')?.key,
  'each line says where to go if it did not work, and that leads somewhere': ({ items }) =>
    items.find(({ ifNot }) => {
      const leads = ifNot?.place ?? ifNot?.staysHere ?? ifNot?.issue;
      const next = items.some(({ key }) => key === ifNot?.item);
      return leads === undefined && !next;
    })?.key,
  'a way on names a line of this list, and never the line itself': ({ items }) =>
    items.find(
      ({ key, ifNot }) =>
        ifNot?.item !== undefined &&
        (ifNot.item === key || !items.some((item) => item.key === ifNot.item)),
    )?.key,
  'patients or everyone put the downtime procedure first, and nothing else does': ({
    answers,
    items,
  }) => (items[0]?.id === 'C1.1') !== (answers.waits === 'patients' || answers.who === 'everyone'),
  'a portal that is down puts the downtime procedure first, if anything may wait': ({
    answers,
    items,
  }) =>
    answers.see === 'portal-maintenance' &&
    answers.waits !== 'nothing' &&
    !['C1.1', 'A7.4'].includes(items[0]?.id ?? ''),
  'who refuses is found out before an administrator is asked for access': ({ items }) => {
    const place = (id: string) => items.findIndex((item) => item.id === id);
    return (
      place('A9.6') !== -1 && !(place('A9.1') < place('A9.6') && place('A9.3') < place('A9.6'))
    );
  },
  'the downtime procedure is on it in any case': ({ items }) =>
    !items.some(({ id }) => ['C1.1', 'C3.4', 'A7.4'].includes(id)),
  'steps of single sign-on are there only for single sign-on': ({ plan, items }) =>
    plan.settled.how !== 'sso' && items.find(({ id }) => SSO_ONLY.test(id))?.key,
  'the VPN is switched off only where there may be one and the practice allows it': ({
    answers,
    items,
    known,
  }) => {
    const allowed =
      ['vpn', 'unknown'].includes(answers.where) &&
      ['may-be-switched-off', 'not-set'].includes(known.practice.vpn);
    const applies = ['network-issues', 'unknown'].includes(answers.see);
    return items.some(({ id }) => id === 'B6.2') !== (allowed && applies);
  },
  'the gate stands before anything that could lock an account': ({ items }) => {
    const gate = items.findIndex(({ id }) => id === 'B0.3');
    const notice = items.findIndex(({ id }) => id === 'B0.1');
    const first = items.findIndex(({ action }) => COULD_LOCK.test(action));
    return !(notice !== -1 && notice < gate && gate < first);
  },
  'signs of compromise are looked for before anything that could lock an account': ({ items }) => {
    const stop = items.findIndex(({ stops }) => stops);
    return stop === -1 || stop > items.findIndex(({ action }) => COULD_LOCK.test(action));
  },
  'every change that a line makes is put back in Close out, and nothing else is': ({
    plan,
    items,
    known,
  }) => {
    const changes = items.filter(
      ({ id, kind }) => kind !== 'put-back' && known.lines[id]?.putBack !== undefined,
    );
    const wanted = changes.map(({ id }) => `${id}/back`).sort();
    const close = plan.points.at(-1)?.items ?? [];
    const putBack = close.filter(({ kind }) => kind === 'put-back').map(({ key }) => key);
    return wanted.join() !== putBack.sort().join();
  },
  'where only an administrator can act, one is asked in Now': ({ plan }) =>
    plan.owner === 'portal-administrator' &&
    !plan.points[0]?.items.some(({ who }) => who[0] === 'portal-administrator'),
  'it ends with an owner, the call to support and the time of the next check': ({ plan }) => {
    const ids = plan.points[2]?.items.map(({ id }) => id) ?? [];
    return ['C3.1', 'C3.2', 'B8.2', 'B8.3', 'B8.4'].find((id) => !ids.includes(id));
  },
  'rules of escalation watch over it, each with a sentence and somebody to call': ({
    plan,
    known,
  }) => {
    const rules = collectRules(plan, known);
    const keys = rules.map(({ key }) => key);
    return (
      rules.length === 0 ||
      new Set(keys).size !== keys.length ||
      rules.some(({ rule }) => rule.sentence === '' || rule.to === 'you')
    );
  },
  'each step of its issue is on it, or left out with a reason': ({ plan, items, known }) => {
    const own = known.issues.find(({ id }) => id === plan.settled.see)?.steps ?? [];
    const told = [...items, ...plan.leftOut].map(({ id }) => id);
    return own.find((id) => !told.includes(id));
  },
  'each of the nine workflow steps is on it, or left out with a reason': ({ plan, items, known }) =>
    known.steps.find(({ id, actions }) => {
      const named = [
        ...items.flatMap((item) => [item.id, item.paper]),
        ...plan.leftOut.map((l) => l.id),
      ];
      return ![id, ...actions].some((wanted) => named.includes(wanted));
    })?.id,
  'nothing on it is also left out, and what is left out has a title and a reason': ({
    plan,
    items,
  }) =>
    plan.leftOut.find(
      ({ id, title, reason }) =>
        title === '' ||
        reason === '' ||
        items.some((item) => item.kind !== 'put-back' && item.id === id),
    )?.id,
};

const PRACTICES: Partial<KnownPractice>[] = [
  {},
  { vpn: 'none' },
  { vpn: 'may-be-switched-off' },
  { vpn: 'must-stay-on' },
  { signIn: 'password' },
  { signIn: 'sso' },
  { signIn: 'both' },
];

const { count, faults } = findFaults();

/** Plans a checklist for every set of answers in every practice, and notes what breaks a rule. */
function findFaults() {
  const broken = new Map<string, string[]>();
  let made = 0;
  for (const practice of PRACTICES) {
    const known = knowledgeOf(practice);
    for (const answers of everyAnswers(known)) {
      made++;
      const plan = planChecklist(answers, known);
      const one = { answers, plan, items: itemsOf(plan), known };
      for (const [name, findFault] of Object.entries(RULES)) {
        const fault = findFault(one);
        if (fault === undefined || fault === false) continue;
        const told = broken.get(name) ?? [];
        if (told.length < 3) told.push(`${JSON.stringify({ ...answers, ...practice })}: ${fault}`);
        broken.set(name, told);
      }
    }
  }
  return { count: made, faults: broken };
}

test('every set of answers is planned, in every kind of practice', () => {
  expect(content.issues).toHaveLength(9);
  expect(count).toBe(PRACTICES.length * 10 * 4 * 3 * 4 * 4);
});

test.each(Object.keys(RULES))('for every set of answers %s', (name) => {
  expect(faults.get(name) ?? []).toEqual([]);
});

test('planning changes nothing of what is known', () => {
  const before = JSON.stringify(knowledge);
  for (const answers of everyAnswers(knowledge)) planChecklist(answers, knowledge);
  expect(JSON.stringify(knowledge)).toBe(before);
});
