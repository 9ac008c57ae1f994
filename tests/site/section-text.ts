import { type HTMLElement, type Node, NodeType } from 'node-html-parser';
import { readText as readWords } from '../../src/integrations/built-site/read-text.ts';

/** The words of some nodes as a reader sees them, with straight quotes. */
export function readText(nodes: readonly Node[]): string {
  return readWords(nodes).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/**
 * The words that an anchor leads to: of a heading, everything up to the next heading of its level or of a
 * higher one; of the page's title (`_top`), everything up to the first heading; of anything else, the
 * element. Undefined where the page has no such anchor.
 */
export function readSection(page: HTMLElement, anchor: string): string | undefined {
  const target = page.getElementById(anchor);
  if (target === null) return undefined;
  const level = levelOf(target);
  if (level === undefined) return readText([target]);
  if (level === 1) {
    const text = page.querySelector('main .sl-markdown-content');
    return readText(takeUntilHeading(text?.childNodes ?? [], 2));
  }
  // Starlight puts a heading written in Markdown into a box of its own, with its link beside it.
  const parent = target.parentNode;
  const start = parent?.classList.contains('sl-heading-wrapper') ? parent : target;
  const siblings = start.parentNode?.childNodes ?? [];
  const after = siblings.slice(siblings.indexOf(start) + 1);
  return readText([start, ...takeUntilHeading(after, level)]);
}

/** The nodes before the first heading of a level or of a higher one. */
function takeUntilHeading(nodes: readonly Node[], level: number): Node[] {
  const end = nodes.findIndex((node) => {
    if (!isElement(node)) return false;
    const inner = node.childNodes.find((child) => isElement(child) && levelOf(child) !== undefined);
    const heading =
      levelOf(node) ?? (inner === undefined ? undefined : levelOf(inner as HTMLElement));
    return heading !== undefined && heading <= level;
  });
  return nodes.slice(0, end === -1 ? undefined : end);
}

function levelOf({ tagName }: HTMLElement): number | undefined {
  const level = /^H([1-6])$/.exec(tagName ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}
