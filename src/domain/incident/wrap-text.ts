/** The width of a plain-text record: what a mail program or a printer shows without breaking lines itself. */
const WIDTH = 78;

/** Everything that moves the cursor or starts a command on a terminal or printer, but for the line break. */
const CONTROLS = /[^\P{Cc}\n]+|[\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text without control signs; line breaks are kept, all of one kind. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ');
}

/** A text on one line, so that what was typed cannot pass for a line of its own. */
export function toOneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' / ');
}

/** A text in lines of at most `width` signs, broken between words; a longer word is broken where it must be. */
export function wrapText(text: string, width: number = WIDTH): string[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((whole) => splitLong(whole, width))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

/** Never between the two halves of a surrogate pair. */
function splitLong(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece.length + sign.length > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

/** Lines moved to the right. */
export function indent(lines: readonly string[], by: number): string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`);
}

/** A heading with a line of hyphens below it. */
export function underline(heading: string): string[] {
  return [heading, '-'.repeat(heading.length)];
}
