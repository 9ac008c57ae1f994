import type { ActivityRow } from './activity.ts';

/** What the log has of two sides of Letter, the smaller paper, beside title, answers, packet, blank rows and signature. In mm. */
const ROOM = 300;
/** A line of the log in print, what stands around the lines of a row, and the fewest signs that a line holds. */
const LINE = { height: 3.7, around: 0.9, signs: 60 };
/** Longer texts are cut on paper; the text file has them whole. In signs. */
const LONGEST = { value: 100, errorText: 600, row: 300 };
/** So many of the first rows stay where not all fit: how it began matters as much as how it stands. */
const FIRST_KEPT = 10;

/** A value of the record as paper has room for it. */
export function cutValue(id: string, value: string): string {
  return cut(value, id === 'error-text' ? LONGEST.errorText : LONGEST.value);
}

/**
 * The rows of the log that fit two printed sides. Where they do not all fit, the first and the last stay, and one
 * row says how many are missing between them.
 */
export function fitRows(rows: readonly ActivityRow[]): ActivityRow[] {
  const short = rows.map((row) => ({ ...row, text: cut(row.text, LONGEST.row) }));
  if (heightOf(short) <= ROOM) return short;
  const first = short.slice(0, FIRST_KEPT);
  const last: ActivityRow[] = [];
  for (const row of short.slice(FIRST_KEPT).reverse()) {
    if (heightOf([...first, row, ...last, row]) > ROOM) break;
    last.unshift(row);
  }
  const missing = short.length - first.length - last.length;
  return [...first, tellMissing(missing), ...last];
}

function heightOf(rows: readonly ActivityRow[]): number {
  return rows
    .map(({ text }) => Math.max(1, Math.ceil((text.length + 2) / LINE.signs)))
    .reduce((height, lines) => height + lines * LINE.height + LINE.around, 0);
}

function tellMissing(count: number): ActivityRow {
  const text = `${count} entries are left out here for want of room; the text file has all of them.`;
  return { day: '', time: '', zone: '', id: '', text, by: '', isPriority: false };
}

/** Not between the two halves of a surrogate pair. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
