/** What may stand before a number: `we are at `, `form `, `(`. */
const BEFORE = String.raw`^(?:.{0,12}\b(?:at|on|in|see|to|step|page|form|script|route|use|need) )?\W?`;
/** A number of the site's paper, alone or after a word for it: `B3.2`, `b 3`, `(A7)`, `we are at B3`, `script S3`. */
const ALONE = new RegExp(String.raw`${BEFORE}([a-fprs])[ -]?(\d\d?)(?:\.\d+)?\W*$`, 'i');
/** The same with words after it: `P4 please`. F5 is a key too, and `a 7 day lock` is no number of ours. */
const WITH_WORDS = new RegExp(String.raw`${BEFORE}([a-eprs])(\d\d?)(?:\.\d+)?\W? .{1,24}$`, 'i');

/** The step, issue, question, route, script or form that a text names by its number: `B3` for `we are at b3.2`. */
export function readPaperNumber(text: string): string | undefined {
  const [, letter, number] = ALONE.exec(text) ?? WITH_WORDS.exec(text) ?? [];
  return letter && letter.toUpperCase() + number;
}
