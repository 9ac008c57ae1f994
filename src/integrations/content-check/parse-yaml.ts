import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../domain/content/problem.ts';

/** YAML as data, with a way back from a key path to its line. */
export interface ParsedYaml {
  data: unknown;
  /** Line of the value at a key path, from 1; of the nearest enclosing one where it is absent. */
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
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as
          | { range?: number[] }
          | undefined;
        const start = node?.range?.[0];
        if (start !== undefined) return lineAt(start);
      }
      return firstLine;
    },
    problems: document.errors.map(({ message, pos }) => ({
      file,
      line: lineAt(pos[0]),
      field: 'YAML',
      what: `This is not valid YAML: ${message.split('\n')[0]}, at "${excerpt(text, pos[0])}".`,
      remedy:
        'Check the indentation, and put a text that holds ": " or begins with a special character in quotes.',
    })),
  };
}

/** The line of the text that an offset stands on, without the space around it. */
function excerpt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  return text
    .slice(from, to === -1 ? undefined : to)
    .trim()
    .slice(0, 60);
}
