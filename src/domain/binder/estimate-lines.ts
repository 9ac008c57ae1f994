/** Lines of 12 pt type that stand on one side below its title, on Letter, the lower of the two papers. */
export const LINES_A_SIDE = 42;

/** Characters on one line of 12 pt type across a side. */
const LINE_LENGTH = 80;

/** What a citation prints in place of its mark is about this long. */
const CITATION = 'x'.repeat(24);

/**
 * Lines that texts take, each beginning a new line. A browser measures later whether the side fits; this only
 * decides how entries are shared out among sides.
 */
export function estimateLines(texts: readonly string[]): number {
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(/\[\[source [^\]]*\]\]/g, CITATION).trim())
    .filter((line) => line !== '' && !/^(import |\|[\s:|-]+\|$)/.test(line))
    .reduce((sum, line) => sum + Math.ceil(line.length / LINE_LENGTH), 0);
}
