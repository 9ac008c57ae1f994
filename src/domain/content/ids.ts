/** IDs are content: a tab's letter, a number, and for an action a second number (B3, A2.3). */
const ID = /^([A-Z])(\d+)(?:\.(\d+))?$/;

/** The anchor of an ID in its page: `B1.2` becomes `b1-2`. */
export function anchorOf(id: string): string {
  return id.toLowerCase().replace('.', '-');
}

/** Orders IDs by letter, then by number: A2 before A10. */
export function compareIds(a: string, b: string): number {
  const [, letterA = a, ...numbersA] = ID.exec(a) ?? [];
  const [, letterB = b, ...numbersB] = ID.exec(b) ?? [];
  return (
    letterA.localeCompare(letterB) ||
    Number(numbersA[0]) - Number(numbersB[0]) ||
    Number(numbersA[1] ?? 0) - Number(numbersB[1] ?? 0)
  );
}

/** The last number of an ID: 2 for `B1.2`, 3 for `B3`. */
export function placeOf(id: string): number {
  const [, , first, second] = ID.exec(id) ?? [];
  return Number(second ?? first);
}
