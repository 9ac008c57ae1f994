import { editDistance } from '../language/edit-distance.ts';

/** ` Did you mean "…"?` with the nearest of the known names, or empty text where none is near. */
export function suggest(written: string, known: Iterable<string>): string {
  let best = { name: '', distance: Math.max(1, Math.floor(written.length / 3)) + 1 };
  for (const name of known) {
    const distance = editDistance(written, name);
    if (distance < best.distance) best = { name, distance };
  }
  return best.name === '' ? '' : ` Did you mean "${best.name}"?`;
}
