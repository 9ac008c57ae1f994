import { expect, test } from 'vitest';
import { describePersonalData } from '../../src/components/personal-data/describe-personal-data.ts';
import { findUnknownCode } from '../../src/domain/lookup/find-unknown-code.ts';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

const patterns = readContent(process.cwd()).content.signatures.flatMap(({ data }) => data.patterns);

test('no code or message of the list is taken for personal data or a password', () => {
  const now = new Date(2026, 10, 24);
  expect(patterns.length).toBeGreaterThan(0);
  expect(patterns.filter((pattern) => describePersonalData(pattern, now) !== '')).toEqual([]);
});

test('no code of the list is said to be missing from it', () => {
  const index = loadIndex(process.cwd());
  const unknown = patterns.filter((pattern) =>
    findUnknownCode(pattern, lookUp(index, pattern).recognised),
  );
  expect(unknown).toEqual([]);
});
