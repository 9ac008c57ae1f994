import { describe, expect, test } from 'vitest';
import { itemsOf, type Plan } from '../../../../src/domain/incident/plan.ts';
import { knowledge, knowledgeOf, plan } from './known.ts';

function idsOf(made: Plan, point?: string): string[] {
  const items = made.points.filter(({ id }) => point === undefined || id === point);
  return items.flatMap((one) => one.items.map(({ key }) => key));
}

function itemOf(made: Plan, key: string) {
  const item = itemsOf(made).find((one) => one.key === key);
  if (item === undefined) throw new Error(`${key} is not on the list.`);
  return item;
}

describe('the way a reader signs in', () => {
  test('is what the practice says, where the reader does not know', () => {
    const known = knowledgeOf({ signIn: 'sso' });
    expect(plan({ see: 'invalid-credentials' }, known).settled.how).toBe('sso');
    expect(plan({ see: 'invalid-credentials', how: 'password' }, known).settled.how).toBe(
      'password',
    );
  });

  test('stays unknown where the practice has both ways or says nothing', () => {
    expect(plan({}, knowledgeOf({ signIn: 'both' })).settled.how).toBe('unknown');
    expect(plan({}, knowledgeOf({ signIn: null })).settled.how).toBe('unknown');
  });

  test('is single sign-on for whoever sees single sign-on fail', () => {
    expect(plan({ see: 'sso-misconfiguration' }).settled.how).toBe('sso');
  });

  test('is asked first where it contradicts what is seen', () => {
    const made = plan({ see: 'sso-misconfiguration', how: 'password' });
    expect(made.points[1]?.items[0]?.id).toBe('B4.1');
  });
});

test('an issue that does not exist is planned as not known', () => {
  expect(plan({ see: 'toothache' })).toEqual(plan({ see: 'unknown' }));
});

test('a line carries the words of its step, and the checklist adds only why it is there', () => {
  const item = itemOf(plan({ see: 'account-locked' }), 'A2.7');
  const line = knowledge.lines['A2.7'];
  expect(item).toMatchObject({
    action: line?.do,
    expect: line?.expect,
    href: '/fix/account-locked/#a2-7',
  });
  expect(item.why).not.toBe('');
});

test('a test that is made has its own line to put it back, named for the test', () => {
  const made = plan({ see: 'network-issues', where: 'vpn' });
  expect(idsOf(made, 'C4').slice(0, 2)).toEqual(['B6.2/back', 'B6.3/back']);
  expect(itemOf(made, 'B6.2/back')).toMatchObject({
    id: 'B6.2',
    kind: 'put-back',
    action: knowledge.lines['B6.2']?.putBack,
    why: 'B6.2 changed this for a test.',
  });
});

test('a locked account has its pages closed before anything is looked up', () => {
  expect(idsOf(plan({ see: 'account-locked' }), 'C1').slice(0, 2)).toEqual(['C1.2', 'A2.1']);
});

test('missing access asks the administrator in Now and not again in Hand over', () => {
  const made = plan({ see: 'missing-access' });
  expect(idsOf(made, 'C1')).toContain('A9.6');
  expect(idsOf(made, 'C3')).not.toContain('B7');
  expect(made.leftOut).toContainEqual({
    id: 'B7',
    title: 'Review the admin console',
    reason: 'A9.6 on this list covers it.',
  });
});

test('a deadline brings the second route, unless the downtime procedure is started anyway', () => {
  expect(idsOf(plan({ waits: 'deadline' }), 'C1')).toContain('C1.3');
  const made = plan({ waits: 'deadline', who: 'everyone' });
  expect(idsOf(made, 'C1')).not.toContain('C1.3');
  expect(made.leftOut.find(({ id }) => id === 'C1.3')?.reason).toBe(
    'C1.1 starts the downtime procedure, which has the second routes.',
  );
});

describe('a line that did not work leads', () => {
  test('to the line it names', () => {
    const item = itemOf(plan({ see: 'invalid-credentials', how: 'password' }), 'A1.4');
    expect(item.ifNot).toMatchObject({ goTo: 'A1.5', item: 'A1.5' });
  });

  test('to the first line that stands for the step it names', () => {
    const made = plan({ see: 'invalid-credentials', how: 'password' });
    expect(itemOf(made, 'A1.5').ifNot).toMatchObject({ goTo: 'B8', item: 'C3.2' });
  });

  test('to the line that covers the one it names', () => {
    const item = itemOf(plan({ see: 'network-issues', where: 'office' }), 'A5.6');
    expect(item.ifNot).toMatchObject({ goTo: 'A5.7', item: 'B8.2' });
  });

  test('to another issue, which can be made the first answer', () => {
    const item = itemOf(plan({ see: 'invalid-credentials', how: 'password' }), 'A1.2');
    expect(item.ifNot).toMatchObject({
      goTo: 'A3',
      issue: 'sso-misconfiguration',
      place: { label: 'A3', href: '/fix/sso-misconfiguration/' },
    });
  });

  test('on with the list, where it names the issue that the list is for', () => {
    const item = itemOf(plan({ see: 'sso-misconfiguration' }), 'B4.2');
    expect(item.ifNot).toMatchObject({ goTo: 'sso-misconfiguration', staysHere: true });
    expect(item.ifNot?.issue).toBeUndefined();
  });

  test('to the downtime procedure on the list, wherever that stands', () => {
    const whom = { see: 'account-locked', who: 'me' } as const;
    expect(itemOf(plan({ ...whom, waits: 'patients' }), 'A2.7').ifNot?.item).toBe('C1.1');
    expect(itemOf(plan({ ...whom, waits: 'nothing' }), 'A2.7').ifNot?.item).toBe('C3.4');
  });

  test('out of the list where a sign of compromise shows', () => {
    const stops = itemsOf(plan({ see: 'mfa-problem' })).filter((item) => item.stops);
    expect(stops.map(({ key }) => key)).toEqual(['C1.2', 'A8.1']);
  });
});

describe('what is left out', () => {
  test('is told with the answer that left it out', () => {
    const { leftOut } = plan({ see: 'network-issues', where: 'office' });
    expect(leftOut).toContainEqual({
      id: 'B6.2',
      title: knowledge.lines['B6.2']?.do,
      reason: 'You said that you are not connected through a VPN.',
    });
  });

  test('is told with the practice’s rule, where that is the reason', () => {
    const known = knowledgeOf({ vpn: 'must-stay-on' });
    const { leftOut } = plan({ see: 'network-issues', where: 'vpn' }, known);
    expect(leftOut.find(({ id }) => id === 'B6.2')?.reason).toMatch(/must stay on/);
  });

  test('is told by what left out the line that would have covered it', () => {
    const { leftOut } = plan({ see: 'password-expired', how: 'sso' });
    const reason = leftOut.find(({ id }) => id === 'B2.2')?.reason;
    expect(reason).toMatch(/single sign-on/);
    expect(leftOut.find(({ id }) => id === 'A6.5')?.reason).toBe(reason);
  });

  test('holds no step of another issue', () => {
    const { leftOut } = plan({ see: 'mfa-problem' });
    expect(leftOut.filter(({ id }) => /^A(?!8)/.test(id))).toEqual([]);
  });
});
