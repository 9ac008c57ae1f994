import { describe, expect, test } from 'vitest';
import { escalate } from '../../../../src/domain/incident/escalate.ts';
import { chooseInstruction } from '../../../../src/domain/incident/instruction.ts';
import type { Happening } from '../../../../src/domain/incident/log.ts';
import { findNextStep } from '../../../../src/domain/incident/next-step.ts';
import { at, fail, knowledge, plan, stateAfter, tick } from './known.ts';

const sso = plan({ see: 'sso-misconfiguration', who: 'several', how: 'sso' });

/** What the reader is told after some entries, a minute apart. */
function instructAfter(...happenings: Happening[]) {
  const entries = happenings.map((one, minute): [number, Happening] => [minute, one]);
  const state = stateAfter(...entries);
  const clock = { now: at(60), maintenanceEnd: null, escalateMinutes: 60 };
  const escalations = escalate(sso, state, knowledge, clock);
  return chooseInstruction(findNextStep(sso, state, knowledge), escalations, state);
}

describe('the one thing that the reader is told to do now', () => {
  test('is the next line while nothing else is the matter', () => {
    expect(instructAfter(tick('C1.2'))).toMatchObject({ kind: 'item', item: { key: 'B3.2' } });
  });

  test('is an escalation until a line is marked after it', () => {
    const fired = instructAfter(tick('C1.2'), fail('B4.3'));
    expect(fired).toMatchObject({
      kind: 'escalation',
      escalation: { doNow: 'Call clinic IT now.' },
    });
    expect(instructAfter(tick('C1.2'), fail('B4.3'), tick('C3.1'))).toMatchObject({ kind: 'item' });
  });

  test('is the newest escalation where two have come', () => {
    expect(instructAfter(fail('B4.3'), fail('A3.7'))).toMatchObject({
      kind: 'escalation',
      escalation: { rule: { step: 'A3.7' } },
    });
  });

  test('is to stop wherever a sign of compromise was seen, whatever else came', () => {
    expect(instructAfter(fail('B4.3'), fail('C1.2'))).toMatchObject({ kind: 'stop' });
    expect(instructAfter(fail('C1.2'), fail('B4.3'), tick('C3.1'))).toMatchObject({ kind: 'stop' });
  });
});
