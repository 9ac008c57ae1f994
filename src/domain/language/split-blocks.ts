/** One run of text in a Markdown body. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'numbered-item' | 'cell';
  text: string;
  /** For an item: which list of the body it stands in, from 0. A list inside a list is one of its own. */
  list?: number;
}

const FENCED = /^(```|~~~)[\s\S]*?^\1/gm;
const NO_TEXT = /^(import|export)\s|^\s*<\/?[A-Z][^<]*>\s*$|^:::/;
const HEADING = /^#{1,6}\s+(.*)$/;
const ROW = /^\s*\|(.*)\|\s*$/;
const RULER = /^\s*\|[\s:|-]+\|\s*$/;
const ITEM = /^(\s*)(?:[-*+]|(\d+)[.)])\s+(.*)$/;

/**
 * Splits an MDX body into its headings, paragraphs, list items and table cells, in order. It knows the
 * Markdown that this site's authors use; imports, components and code are left out.
 */
export function splitBlocks(body: string): Block[] {
  const numberList = createListNumbering();
  return joinWrappedLines(body).flatMap((line): Block[] => {
    const [, indent, number, item] = ITEM.exec(line) ?? [];
    if (item !== undefined) {
      const kind = number === undefined ? 'item' : 'numbered-item';
      return [{ kind, text: item, list: numberList.item(indent?.length ?? 0, kind) }];
    }
    numberList.end();
    if (RULER.test(line)) return [];
    const row = ROW.exec(line)?.[1];
    if (row !== undefined) return splitCells(row).map((text) => ({ kind: 'cell', text }));
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) return [{ kind: 'heading', text: heading }];
    return [{ kind: 'paragraph', text: line }];
  });
}

/** The lines of a body, each paragraph and each item on a line of its own. */
function joinWrappedLines(body: string): string[] {
  const lines: string[] = [];
  let wraps = false;
  for (const line of body.replace(FENCED, '').split(/\r?\n/)) {
    const plain = line.replace(/^>\s?/, '');
    const stands = [HEADING, ROW, ITEM].some((shape) => shape.test(plain));
    if (plain.trim() === '' || NO_TEXT.test(plain)) wraps = false;
    else if (wraps && !stands) lines.push(`${lines.pop()} ${plain.trim()}`);
    else {
      lines.push(plain);
      wraps = !HEADING.test(plain) && !ROW.test(plain);
    }
  }
  return lines;
}

/** Gives each item the number of its list. A list ends where other text or another kind of list begins. */
function createListNumbering() {
  let count = 0;
  let open: { indent: number; kind: string; list: number }[] = [];
  return {
    item(indent: number, kind: string): number {
      open = open.filter((list) => list.indent <= indent);
      const own = open.at(-1);
      if (own?.indent === indent && own.kind === kind) return own.list;
      open.push({ indent, kind, list: count });
      return count++;
    },
    end() {
      open = [];
    },
  };
}

/** The cells of a table row that hold any text. */
function splitCells(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
