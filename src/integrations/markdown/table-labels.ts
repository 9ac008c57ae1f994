import { defineHastPlugin, type HastNode } from 'satteri';

/** Gives each cell of a table its column's heading, so that a phone can show one cell below the other. */
export function tableLabels() {
  return defineHastPlugin({
    name: 'table-labels',
    element: {
      filter: ['table'],
      visit(table, context) {
        const headings = listElements(table, 'th').map((cell) => context.textContent(cell));
        for (const row of listElements(table, 'tr')) {
          for (const [column, cell] of listElements(row, 'td').entries()) {
            context.setProperty(cell, 'data-label', headings[column]);
          }
        }
      },
    },
  });
}

/** The elements of one name inside another, in their order. */
function listElements(node: Readonly<HastNode>, tagName: string): Readonly<HastNode>[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === tagName ? [child] : listElements(child, tagName),
  );
}
