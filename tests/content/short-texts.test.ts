import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chooseShown } from '../../src/domain/lookup/choose-shown.ts';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { NONE } from '../../src/domain/lookup/lookup-index.ts';
import { readTokens } from '../../src/domain/lookup/read-tokens.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { collectKnowledge } from '../../src/integrations/lookup-index/collect-knowledge.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

/** By ref. */
const TEXTS: Record<string, string[]> = parse(
  readFileSync('tests/content/short-texts.yaml', 'utf8'),
);
/** So many of a hundred at least, or at most. */
const FLOOR = { issues: 90, questions: 64, none: 89 };
const CEILING = { offTopic: 4, alarms: 1 };

const index = loadIndex(process.cwd());
const asked = Object.entries(TEXTS).flatMap(([ref, texts]) =>
  texts.map((text) => ({ ref, text, result: lookUp(index, text) })),
);
type Asked = (typeof asked)[number];

const isOffTopic = ({ result }: Asked) => result.verdict === 'off-topic';
const isRight = (one: Asked) =>
  one.ref === NONE
    ? isOffTopic(one)
    : !isOffTopic(one) && chooseShown(one.result).refs[0] === one.ref;
const about = (start: RegExp) => asked.filter(({ ref }) => start.test(ref));
const percent = (all: readonly Asked[], holds: (one: Asked) => boolean) =>
  (100 * all.filter(holds).length) / all.length;

describe('of what staff may type in a few words', () => {
  test('none stands among the phrases that the lookup learns from', () => {
    const plain = (text: string) =>
      readTokens(text)
        .map(({ word }) => word)
        .join(' ');
    const { phrases } = collectKnowledge(readContent(process.cwd()).content);
    const learnt = new Set(phrases.flatMap((set) => set.phrases.map(String)).map(plain));
    expect(asked.map(({ text }) => text).filter((text) => learnt.has(plain(text)))).toEqual([]);
  });

  test('nine of ten about an issue find it first', () => {
    expect(percent(about(/^issue:/), isRight)).toBeGreaterThanOrEqual(FLOOR.issues);
  });

  test('two of three that ask a question, or for a page, find it first', () => {
    expect(percent(about(/^(faq|page):/), isRight)).toBeGreaterThanOrEqual(FLOOR.questions);
  });

  test('what is about something else is told to be no sign-in problem, and hardly any other', () => {
    expect(percent(about(/^none$/), isRight)).toBeGreaterThanOrEqual(FLOOR.none);
    expect(percent(about(/:/), isOffTopic)).toBeLessThanOrEqual(CEILING.offTopic);
  });

  test('hardly any raises an alarm', () => {
    expect(percent(asked, ({ result }) => result.alarm !== undefined)).toBeLessThanOrEqual(
      CEILING.alarms,
    );
  });
});
