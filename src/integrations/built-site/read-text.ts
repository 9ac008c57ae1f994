import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

/** Elements that stand on a line of their own, so that words on either side of their edge are two words. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|h[1-6]|hr|li|main|nav|ol|p|section|table|tbody|td|th|thead|tr|ul)$/i;
const UNSEEN = /^(?:script|style|template|noscript)$/i;

/** The words of some nodes as a reader sees them, with one space between them. */
export function readText(nodes: readonly Node[]): string {
  return nodes.map(collectText).join(' ').replace(/\s+/g, ' ').trim();
}

function collectText(node: Node): string {
  if (!isElement(node)) return node.nodeType === NodeType.TEXT_NODE ? node.text : '';
  const tag = node.tagName ?? '';
  if (UNSEEN.test(tag) || node.classList.contains('sl-anchor-link')) return '';
  const text = node.childNodes.map(collectText).join('');
  return BLOCK.test(tag) ? ` ${text} ` : text;
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}
