/** The items of a list as one sentence, for paper: `The message; The time.` */
export function joinItems(items: readonly string[]): string {
  return `${items.map((item) => item.replace(/\.$/, '')).join('; ')}.`;
}
