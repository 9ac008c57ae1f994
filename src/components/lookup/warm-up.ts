import { lookUp } from '../../domain/lookup/look-up.ts';
import type { LookupIndex } from '../../domain/lookup/lookup-index.ts';

/**
 * Looks up an example, shorter each time, so that the first keys find the code compiled.
 * @param isIdle whether nothing is typed yet; else the reader's own keys do it
 */
export function warmUp(index: LookupIndex, example: string, isIdle: () => boolean): void {
  if (example === '' || !isIdle()) return;
  lookUp(index, example);
  window.setTimeout(() => warmUp(index, example.slice(1), isIdle));
}
