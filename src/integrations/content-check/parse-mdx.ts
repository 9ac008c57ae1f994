import { mdxToJs } from 'satteri';
import type { Problem } from '../../domain/content/problem.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';

/** An MDX file in its two parts. */
export interface ParsedMdx extends ParsedYaml {
  body: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const POSITION = /^(\d+):(\d+):\s*/;

/** Splits an MDX file into front matter and text, and checks that both can be read. */
export function parseMdx(file: string, text: string): ParsedMdx {
  const match = FRONT_MATTER.exec(text);
  if (match === null) {
    const problem = {
      file,
      line: 1,
      field: 'front matter',
      what: 'The file does not begin with front matter.',
      remedy: 'Begin the file with a line ---, then the keys, then another line ---.',
    };
    return { data: undefined, body: text, lineOf: () => 1, problems: [problem] };
  }
  const yaml = parseYaml(file, match[1] ?? '', 2);
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  return { ...yaml, body, problems: [...yaml.problems, ...checkBody(file, body, bodyLine)] };
}

function checkBody(file: string, body: string, bodyLine: number): Problem[] {
  if (body.trim() === '') {
    return [
      {
        file,
        line: bodyLine,
        field: 'text',
        what: 'The text below the front matter is empty.',
        remedy: 'Write what a reader needs to know beyond the keys above, in a paragraph or two.',
      },
    ];
  }
  try {
    mdxToJs(body);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(POSITION.exec(message)?.[1] ?? 1);
    const written = body.split('\n')[line - 1]?.trim().slice(0, 60) ?? '';
    return [
      {
        file,
        line: bodyLine + line - 1,
        field: 'text',
        what: `This is not valid MDX: ${message.replace(POSITION, '')}, at "${written}".`,
        remedy:
          'Write a brace as \\{ and a less-than sign as &lt;, and close every tag that is opened.',
      },
    ];
  }
}
