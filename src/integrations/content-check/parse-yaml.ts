import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../domain/content/problem.ts';
import { explainYaml } from './explain-yaml.ts';

/** YAML as data, with a way back from a key path to its line. */
export interface ParsedYaml {
  data: unknown;
  /** Line of the key at a path, from 1; of the nearest enclosing one where it is absent. */
  lineOf(path: readonly PropertyKey[]): number;
  problems: Problem[];
}

/**
 * Parses YAML.
 * @param firstLine line of the file on which the text begins, from 1.
 */
export function parseYaml(file: string, text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const problems = explainYaml(document, text).map(({ offset, what, remedy }) => ({
    file,
    line: lineAt(offset),
    field: 'YAML',
    what,
    remedy,
  }));
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    problems,
  };
}

/** Where the key at a path begins, or the nearest enclosing one. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const key of path) {
    const [found, value] = findKey(node, key);
    const start = (found as { range?: number[] } | undefined)?.range?.[0];
    if (start === undefined) break;
    offset = start;
    node = value;
  }
  return offset;
}

/** The node that stands for a key, and the one of its value; an entry of a list is both. */
function findKey(node: unknown, key: PropertyKey): [found: unknown, value: unknown] {
  if (isSeq(node)) return [node.items[Number(key)], node.items[Number(key)]];
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return [pair?.key, pair?.value];
}
