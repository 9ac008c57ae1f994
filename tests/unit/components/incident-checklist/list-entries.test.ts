import { expect, test } from 'vitest';
import { listEntries } from '../../../../src/components/incident-checklist/list-entries.ts';
import { NO_ANSWERS } from '../../../../src/domain/incident/answers.ts';
import { everyAnswers } from '../../../../src/domain/incident/every-answers.ts';
import { itemsOf } from '../../../../src/domain/incident/plan.ts';
import { planChecklist } from '../../../../src/domain/incident/plan-checklist.ts';
import { knowledge } from '../../domain/incident/known.ts';

const plan = planChecklist(NO_ANSWERS, knowledge);
const entries = [...listEntries(knowledge, plan).values()].flat();

test('the page has every line of every plan, each once', () => {
  const keys = entries.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const known = new Set(keys);
  const missing = new Set<string>();
  for (const answers of everyAnswers(knowledge))
    for (const { key } of itemsOf(planChecklist(answers, knowledge)))
      if (!known.has(key)) missing.add(key);
  expect([...missing]).toEqual([]);
});

test('what is shown first is the plan for no answers, in its order', () => {
  const shown = entries.filter(({ isShown }) => isShown).map(({ key }) => key);
  expect(shown).toEqual(itemsOf(plan).map(({ key }) => key));
});

test('each line can be linked to by an anchor of its own', () => {
  const anchors = entries.map(({ anchor }) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(entries.find(({ key }) => key === 'B6.2/back')?.anchor).toBe('b6-2-back');
});
