/**
 * Puts entries onto sides in their order, as many on each as its height allows. An entry that is higher than
 * a side stands alone; whether it fits is measured in a browser.
 * @param heightOf an entry's height, in the unit of `limit`.
 * @param taken what else takes room on the first side.
 */
export function packSides<Entry>(
  entries: readonly Entry[],
  heightOf: (entry: Entry) => number,
  limit: number,
  taken = 0,
): Entry[][] {
  const packed: Entry[][] = [];
  let height = 0;
  for (const entry of entries) {
    const own = heightOf(entry);
    if (packed.length === 0 || height + own > limit) {
      height = packed.length === 0 ? taken : 0;
      packed.push([]);
    }
    packed.at(-1)?.push(entry);
    height += own;
  }
  return packed;
}
