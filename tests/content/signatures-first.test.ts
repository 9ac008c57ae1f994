import { expect, test } from 'vitest';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

const root = process.cwd();

test('every code and message is found first by its own text, and is never off-topic where it is recognised', () => {
  const index = loadIndex(root);
  const { signatures } = readContent(root).content;
  const wrong = signatures.flatMap(({ data: { id, patterns, issues, recognised } }) =>
    patterns.flatMap((pattern) => {
      const { ranked, verdict } = lookUp(index, pattern);
      const found = ranked[0]?.ref === `issue:${issues[0]}`;
      return found && !(recognised && verdict === 'off-topic') ? [] : [`${id}: ${pattern}`];
    }),
  );
  expect(signatures.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
