/** The items whose key an earlier item has, each beside the first that has it. */
export function findRepeated<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | number,
): { item: Item; first: Item }[] {
  const firsts = new Map<string | number, Item>();
  const repeated: { item: Item; first: Item }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else repeated.push({ item, first });
  }
  return repeated;
}
