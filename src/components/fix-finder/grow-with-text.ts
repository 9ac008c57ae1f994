/** Rows that a text needs at about this many characters to a line; a pasted page must not push the answer away. */
const LINE = 60;
const MOST_ROWS = 5;

/** Gives a field the rows its text needs, without asking the browser to lay out the page in between. */
export function growWithText(field: HTMLTextAreaElement): void {
  let rows = 0;
  for (const line of field.value.slice(0, LINE * MOST_ROWS).split('\n')) {
    rows += Math.max(1, Math.ceil(line.length / LINE));
  }
  rows = Math.min(Math.max(rows, 1), MOST_ROWS);
  if (field.rows !== rows) field.rows = rows;
}
