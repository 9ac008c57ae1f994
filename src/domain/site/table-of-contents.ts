/** One line of "On this page". `slug` is the anchor, without the `#`. */
export interface TocItem {
  depth: number;
  slug: string;
  text: string;
  children: TocItem[];
}

/**
 * The table with `headings` added below the item whose anchor is `under`.
 * @throws if no item has that anchor: a page's `entries.under` then names a heading it does not have.
 */
export function insertUnder(
  items: readonly TocItem[],
  under: string,
  headings: readonly TocItem[],
): TocItem[] {
  if (!items.some(({ slug }) => slug === under)) {
    const known = items.map(({ slug }) => slug).join(', ');
    throw new Error(
      `entries.under: "${under}" is the anchor of no heading of this page. Write one of ${known}.`,
    );
  }
  return items.map((item) =>
    item.slug === under ? { ...item, children: [...item.children, ...headings] } : item,
  );
}
