import { expect, test } from 'vitest';
import { readQueries } from '../../scripts/eval/read-queries.ts';
import { chooseShown } from '../../src/domain/lookup/choose-shown.ts';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { scoreQueries } from '../../src/domain/lookup/score-queries.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

/** A little under what the project's own queries reach, so that an edit that breaks the lookup is seen. */
const FLOOR = { hit1: 0.955, hit3: 0.99, none: 0.95 };
const MOST_FALSE_NO_MATCH = 0.02;

test('the lookup answers the project’s own queries', () => {
  const index = loadIndex(process.cwd());
  const { all, none } = scoreQueries(readQueries('src/content/own-queries.json'), (text) => {
    const result = lookUp(index, text);
    return { refs: chooseShown(result).refs, verdict: result.verdict };
  });
  expect(all.queries + none.queries).toBeGreaterThanOrEqual(150);
  expect(all.hit1 / all.queries).toBeGreaterThanOrEqual(FLOOR.hit1);
  expect(all.hit3 / all.queries).toBeGreaterThanOrEqual(FLOOR.hit3);
  expect(none.passed / none.queries).toBeGreaterThanOrEqual(FLOOR.none);
  expect(all.falseNoMatch / all.queries).toBeLessThanOrEqual(MOST_FALSE_NO_MATCH);
});
