import { mdxToJs } from 'satteri';
import { findStrayCode } from './find-stray-code.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';

/** An MDX file in its two parts. */
export interface ParsedMdx extends ParsedYaml {
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** A byte order mark, which some editors put first, may stand before it. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;
const POSITION = /^(\d+):(\d+):\s*/;
/** What the compiler adds for programmers: a position within the body, and a rule's name. */
const ASIDES = / \((?:\d+:\d+|mdx[\w-]*:[\w-]+)\)/g;

/** Splits an MDX file into front matter and text, and checks that both can be read. */
export function parseMdx(file: string, text: string): ParsedMdx {
  const match = FRONT_MATTER.exec(text);
  const yaml = parseYaml(file, match?.[1] ?? '', 2);
  const isGroup = typeof yaml.data === 'object' && !Array.isArray(yaml.data) && yaml.data !== null;
  if (match === null || (yaml.problems.length === 0 && !isGroup)) {
    const problem = {
      file,
      line: 1,
      field: 'front matter',
      what: 'The file does not begin with front matter that holds any keys.',
      remedy:
        'Begin the file with a line ---, then each key on a line of its own, such as title: Questions, then another line ---.',
    };
    return { ...yaml, data: undefined, body: text, bodyLine: 1, problems: [problem] };
  }
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  const inBody = findFaults(body).map(({ line, what, remedy }) => ({
    file,
    line: bodyLine + line - 1,
    field: 'text',
    what,
    remedy,
  }));
  return { ...yaml, body, bodyLine, problems: [...yaml.problems, ...inBody] };
}

/** What is wrong with a body; lines are counted in it from 1. */
function findFaults(body: string): { line: number; what: string; remedy: string }[] {
  if (body.trim() === '') {
    return [
      {
        line: 1,
        what: 'The text below the front matter is empty.',
        remedy: 'Write what a reader needs to know beyond the keys above, in a paragraph or two.',
      },
    ];
  }
  try {
    mdxToJs(body);
    return findStrayCode(body);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(POSITION.exec(message)?.[1] ?? 1);
    const written = body.split('\n')[line - 1]?.trim().slice(0, 60) ?? '';
    const fault = message.replace(POSITION, '').replace(ASIDES, '');
    return [
      {
        line,
        what: `This is not valid MDX: ${fault}, at "${written}".`,
        remedy:
          'Write a brace as \\{ and a less-than sign as &lt;, and close every tag that is opened.',
      },
    ];
  }
}
