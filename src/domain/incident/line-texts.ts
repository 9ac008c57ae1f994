import type { Knowledge, Line } from './knowledge.ts';
import { putBackKey } from './plan.ts';

/** The words of one line of the checklist. */
export interface LineTexts {
  do: string;
  expect: string;
  /** What is seen where it did not work. */
  says?: string;
}

/**
 * The knowledge without the words of its lines. A page shows every line anyway, so its script reads the words
 * there (see {@link addTexts}) and nothing is sent twice.
 */
export function dropTexts(knowledge: Knowledge): Knowledge {
  const none = () => ({ do: '', expect: '' });
  return mapTexts(knowledge, none);
}

/**
 * The knowledge with the words of its lines put back in.
 * @param textsOf the words of a line by its key; for what a test changed, those of the line that puts it back.
 */
export function addTexts(rules: Knowledge, textsOf: (key: string) => LineTexts): Knowledge {
  return mapTexts(rules, textsOf);
}

function mapTexts(knowledge: Knowledge, textsOf: (key: string) => LineTexts): Knowledge {
  return {
    ...knowledge,
    lines: Object.fromEntries(
      Object.entries(knowledge.lines).map(([id, line]) => [id, mapLine(line, textsOf)]),
    ),
    points: knowledge.points.map((point) => ({
      ...point,
      put_backs: point.put_backs.map((putBack) => {
        const { expect, says = '' } = textsOf(putBackKey(putBack.of));
        return { ...putBack, expect, if_not: { ...putBack.if_not, says } };
      }),
    })),
  };
}

function mapLine(line: Line, textsOf: (key: string) => LineTexts): Line {
  const { says, ...texts } = textsOf(line.id);
  const { ifNot, putBack } = line;
  return {
    ...line,
    ...texts,
    ...(ifNot && { ifNot: { ...(says && { says }), goTo: ifNot.goTo } }),
    ...(putBack !== undefined && { putBack: textsOf(putBackKey(line.id)).do }),
  };
}
