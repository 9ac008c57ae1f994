import { keyRun } from './feature-table.ts';
import { hashText } from './hash-text.ts';
import type { LookupModel } from './lookup-model.ts';
import { stemWord } from './stem-word.ts';

/** Shorter words are left as they are: too many words lie one letter apart. */
const SHORTEST_WORD = 4;
/** From this length on, two letters may be wrong; of a stem too, or "settings" is read as "sheet". */
const LONG_WORD = 8;
/** In a shorter stem no letter is taken for another: "look" is not "lock", nor "wait" "whit". */
const SHORTEST_REPLACED = 6;
/** Longer runs of letters are no misspelt word. */
const LONGEST_WORD = 24;
/** Shortest half when two words were run together. */
const SHORTEST_HALF = 3;

/**
 * What a word was meant to be: itself where it is known or nothing is close, else the nearest word
 * of the site's own vocabulary (one letter wrong, swapped, missing or too many; two in a long word),
 * or two words that were run together.
 */
export function correctWord(model: LookupModel, word: string): string {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word))
    return word;
  if (isKnown(model, word)) return word;
  return nearestWord(model, word) ?? splitWord(model, word) ?? word;
}

/** True for a word that the vocabulary has in some form. */
export function isKnown(model: LookupModel, word: string): boolean {
  if (model.skip.has(word) || model.same.has(word)) return true;
  const stem = stemWord(word);
  return model.spelling.has(stem) || model.lexicon.has(keyRun(hashText(stem), 1));
}

function nearestWord(model: LookupModel, word: string): string | undefined {
  const stem = stemWord(word);
  let allowed = mostWrong(word);
  const allowedOfStem = mostWrong(stem);
  const replaced = stem.length < SHORTEST_REPLACED ? 2 : 1;
  let nearest: string | undefined;
  for (const [candidate, shown] of model.spelling) {
    if (candidate.length < SHORTEST_HALF || !beginsAlike(stem, candidate)) continue;
    const distance = Math.min(
      distanceWithin(stem, candidate, Math.min(allowed, allowedOfStem), replaced),
      distanceWithin(word, shown, allowed, replaced),
    );
    if (distance > allowed) continue;
    nearest = shown;
    // Only a nearer word may replace this one; the list stands in order of use.
    allowed = distance - 1;
    if (allowed < 1) break;
  }
  return nearest;
}

const mostWrong = (word: string) => (word.length >= LONG_WORD ? 2 : 1);

/** The first letter is right nearly always, or changed places with the second. */
function beginsAlike(word: string, other: string): boolean {
  return word[0] === other[0] || (word[0] === other[1] && word[1] === other[0]);
}

function splitWord(model: LookupModel, word: string): string | undefined {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (model.spelling.has(stemWord(head)) && isKnown(model, tail)) return `${head} ${tail}`;
  }
  return undefined;
}

/**
 * Letters added, left out or swapped with their neighbour between two words, and those taken for another, which
 * count `replaced` each; infinite where there are more than `limit`. Work is bounded by the lengths
 * of the two words.
 */
function distanceWithin(a: string, b: string, limit: number, replaced: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column - 1] ?? 0) + (same ? 0 : replaced),
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    before = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? 0;
  return distance > limit ? Infinity : distance;
}
