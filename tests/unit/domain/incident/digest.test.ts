import { expect, test } from 'vitest';
import { digestKnowledge } from '../../../../src/domain/incident/digest.ts';
import { knowledge, knowledgeOf } from './known.ts';

test('a digest is sixteen digits and the same for the same content', () => {
  expect(digestKnowledge(knowledge)).toMatch(/^[0-9a-f]{16}$/);
  expect(digestKnowledge(structuredClone(knowledge))).toBe(digestKnowledge(knowledge));
});

test('it changes with one letter of a step, of a rule or of a reason', () => {
  const step = structuredClone(knowledge);
  const line = step.lines['B3.2'];
  if (line === undefined) throw new Error('B3.2 is gone.');
  line.do = `${line.do} `;
  const rule = structuredClone(knowledge);
  const first = rule.issues[0]?.escalation[0];
  if (first === undefined) throw new Error('The first rule is gone.');
  first.count += 1;
  const reason = structuredClone(knowledge);
  const group = reason.points[0]?.groups[0];
  if (group === undefined) throw new Error('The first group is gone.');
  group.why = group.why.slice(1);
  const digests = [knowledge, step, rule, reason].map(digestKnowledge);
  expect(new Set(digests).size).toBe(4);
});

test("it does not change with the practice's own settings", () => {
  expect(digestKnowledge(knowledgeOf({ name: 'Example Family Practice', vpn: 'none' }))).toBe(
    digestKnowledge(knowledge),
  );
});
