import { describe, expect, test } from 'vitest';
import { describeAbility, nameChannels } from '../../../../src/domain/sop/describe-way.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';

const portal = { name: 'P', short_name: 'P', payer: 'P', home: 'https://portal.example.org/' };
const systemsWith = (systems: object) => practiceSchema.parse({ portal, systems }).systems;

describe('an electronic way', () => {
  test('says whether the practice system can go it', () => {
    const way = { runs: 'runs_eligibility' } as const;
    expect(describeAbility(way, systemsWith({ runs_eligibility: true }))).toContain('can send it.');
    expect(describeAbility(way, systemsWith({ runs_eligibility: false }))).toContain('cannot');
  });

  test('has a place to write where the practice has not said', () => {
    expect(describeAbility({ runs: 'runs_eligibility' }, systemsWith({}))).toContain('[[blank');
  });
});

test('a way that no setting decides says nothing', () => {
  expect(describeAbility({}, systemsWith({ runs_eligibility: true }))).toBe('');
});

test('the channels of a route are named once each, in the order of its ways', () => {
  const ways = [{ channel: 'phone' }, { channel: 'fax' }, { channel: 'phone' }] as const;
  expect(nameChannels(ways)).toBe('Phone, fax');
  expect(nameChannels([])).toBe('None found');
});
