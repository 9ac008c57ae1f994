import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectKnowledge } from '../../../../src/integrations/lookup-index/collect-knowledge.ts';
import { provideIndex } from '../../../../src/integrations/lookup-index/provide-index.ts';
import { readFixture } from './fixture-knowledge.ts';

const KEPT = 'node_modules/.cache/portal-access-kb/lookup-index.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lookup-index-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the index', () => {
  test('is the one kept while nothing changes', () => {
    const knowledge = collectKnowledge(readFixture());
    provideIndex(root, knowledge);
    const kept = JSON.parse(readFileSync(join(root, KEPT), 'utf8'));
    kept.index.doubt = 42;
    writeFileSync(join(root, KEPT), JSON.stringify(kept));
    expect(provideIndex(root, knowledge).doubt).toBe(42);
  });

  test('is made anew once the content changes', () => {
    const knowledge = collectKnowledge(readFixture());
    const before = JSON.stringify(provideIndex(root, knowledge));
    knowledge.narrowing.scope.me['issue:portal-down'] = 2;
    expect(JSON.stringify(provideIndex(root, knowledge))).not.toBe(before);
  });

  test('is made anew where the one kept cannot be read', () => {
    const knowledge = collectKnowledge(readFixture());
    const index = provideIndex(root, knowledge);
    writeFileSync(join(root, KEPT), '{ "digest": ');
    expect(provideIndex(root, knowledge)).toEqual(index);
  });

  test('is the same for the same content, to the letter', () => {
    const make = () =>
      JSON.stringify(provideIndex(mkdtempSync(join(root, 'x')), collectKnowledge(readFixture())));
    expect(make()).toBe(make());
  });
});
