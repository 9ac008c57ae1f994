/** A stretch of a text, to be shown as it is or marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** What stands in place of text that is left out. */
const GAP = ' … ';

/**
 * A text with some places marked. What lies further than `around` units from a mark is left out, so that the
 * marks of a pasted page are seen together.
 * @param marks places `[from, until)` in rising order that do not overlap.
 */
export function cutExcerpts(
  text: string,
  marks: readonly { from: number; until: number }[],
  around: number,
): Piece[] {
  const pieces: Piece[] = [];
  let shown = 0;
  const show = (from: number, until: number, marked: boolean) => {
    if (from > shown) pieces.push({ text: GAP, marked: false });
    if (until > from) pieces.push({ text: text.slice(from, until), marked });
    shown = until;
  };
  marks.forEach(({ from, until }, place) => {
    const next = marks[place + 1]?.from ?? text.length;
    const before = text.slice(Math.max(shown, from - around), from);
    show(from - wholeWords(before, from - around > shown, /^\S*\s/).length, from, false);
    show(from, until, true);
    const after = text.slice(until, Math.min(next, until + around));
    show(until, until + wholeWords(after, until + around < next, /\s\S*$/).length, false);
  });
  if (shown < text.length && marks.length > 0) pieces.push({ text: GAP, marked: false });
  return pieces;
}

/** The text without the word that was cut in half at its end; all of it where no word was cut or it is one word. */
function wholeWords(text: string, wasCut: boolean, half: RegExp): string {
  return wasCut ? text.replace(half, '') : text;
}
