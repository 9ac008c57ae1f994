import { expect, test } from 'vitest';
import { addTexts, dropTexts, type LineTexts } from '../../../../src/domain/incident/line-texts.ts';
import { putBackKey } from '../../../../src/domain/incident/plan.ts';
import { listPutBacks } from '../../../../src/domain/incident/plan-checklist.ts';
import { knowledge } from './known.ts';

/** The words of every line and of every line that puts something back, by key, as a page shows them. */
const shown = new Map<string, LineTexts>([
  ...Object.values(knowledge.lines).map(({ id, do: act, expect, ifNot }): [string, LineTexts] => [
    id,
    { do: act, expect, ...(ifNot?.says && { says: ifNot.says }) },
  ]),
  ...listPutBacks(knowledge).map(({ key, action, expect, ifNot }): [string, LineTexts] => [
    key,
    { do: action, expect, ...(ifNot?.says && { says: ifNot.says }) },
  ]),
]);

test('the rules alone hold no word of a line, and with the words of the page they are the knowledge again', () => {
  const rules = dropTexts(knowledge);
  const text = JSON.stringify(rules);
  for (const { do: act } of shown.values()) expect(text).not.toContain(JSON.stringify(act));
  expect(text.length).toBeLessThan(JSON.stringify(knowledge).length * 0.75);
  const read = (key: string) => shown.get(key) ?? { do: '', expect: '' };
  expect(addTexts(JSON.parse(text), read)).toEqual(JSON.parse(JSON.stringify(knowledge)));
});

test('each change that is put back has its own line on the page', () => {
  const changing = Object.values(knowledge.lines).filter(({ putBack }) => putBack !== undefined);
  expect(changing.length).toBeGreaterThan(5);
  for (const { id } of changing) expect([...shown.keys()]).toContain(putBackKey(id));
});
