import { expect, test } from 'vitest';
import { correctWord } from '../../src/domain/lookup/correct-spelling.ts';
import { openIndex } from '../../src/domain/lookup/open-index.ts';
import { readTokens } from '../../src/domain/lookup/read-tokens.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { collectKnowledge } from '../../src/integrations/lookup-index/collect-knowledge.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

/** Written so often, a word is no slip. */
const OFTEN = 100;

test('a word that many phrases have is never taken for a misspelling of another', () => {
  const { model } = openIndex(loadIndex(process.cwd()));
  const uses = new Map<string, number>();
  for (const { phrases } of collectKnowledge(readContent(process.cwd()).content).phrases) {
    for (const { word } of phrases.flatMap(readTokens)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const misread = [...uses]
    .filter(([word, count]) => count >= OFTEN && correctWord(model, word) !== word)
    .map(([word]) => `${word}, read as ${correctWord(model, word)}`);
  expect(misread).toEqual([]);
});
