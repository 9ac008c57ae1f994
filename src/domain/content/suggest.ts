import { editDistance } from '../language/edit-distance.ts';

/** ` Did you mean "…"?` with the nearest of the known names, or empty text where none is near. */
export function suggest(written: string, known: Iterable<string>): string {
  const name = findNearest(written, known);
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}

/**
 * The known name that is most like the written one, capitals aside. Fewer than half of the letters may
 * differ, and three at most. Where numbers differ it is another thing and no misspelling: B4 is not B5.
 */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
  const letters = written.toLowerCase();
  let limit = Math.min(3, Math.floor((written.length - 1) / 2));
  let nearest: string | undefined;
  for (const name of known) {
    if (/\d/.test(written) && numbersIn(name) !== numbersIn(written)) continue;
    const distance = editDistance(letters, name.toLowerCase());
    if (distance > limit) continue;
    nearest = name;
    limit = distance - 1;
  }
  return nearest;
}

function numbersIn(text: string): string {
  return text.match(/\d+/g)?.join('.') ?? '';
}
