import { mdxToMdast } from 'satteri';

/** Something in a text that MDX runs as a program although its author meant words. */
export interface StrayCode {
  /** Line of the text, from 1. */
  line: number;
  what: string;
  remedy: string;
}

/** What of a syntax tree is looked at. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  position?: { start: { line: number } };
  children?: Node[];
}

const EXPRESSIONS = ['mdxTextExpression', 'mdxFlowExpression'];
const COMMENT = /^\s*(\/\*[\s\S]*\*\/\s*)?$/;

/**
 * Braces with words in them, and tags of components that the file does not import. Both are valid MDX and
 * fail only when a page is built, without the author's file and line. A comment may stand in braces.
 */
export function findStrayCode(body: string): StrayCode[] {
  const nodes = flatten(mdxToMdast(body) as Node);
  const imports = nodes.flatMap(({ type, value }) => (type === 'mdxjsEsm' ? [value ?? ''] : []));
  const known = new Set(imports.join('\n').match(/\b[A-Z]\w*/g));
  return nodes.flatMap(({ type, name, value = '', position }) => {
    const line = position?.start.line ?? 1;
    if (EXPRESSIONS.includes(type) && !COMMENT.test(value)) {
      return [
        {
          line,
          what: `"{${value}}" is run as a program, not shown.`,
          remedy: 'Write a brace as \\{.',
        },
      ];
    }
    const component = /^[A-Z]\w*/.exec(name ?? '')?.[0];
    if (component === undefined || known.has(component)) return [];
    return [
      {
        line,
        what: `"<${name}>" is no component that this file imports.`,
        remedy: 'Import it below the front matter, or write a less-than sign as &lt;.',
      },
    ];
  });
}

function flatten(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
