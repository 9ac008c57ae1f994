/** Codes of the families that the code reference lists: Entra, ADFS, Okta, Chromium, Firefox. */
const LISTED_FAMILIES = /\b(?:AADSTS\d+|MSIS\d+|E0{4,}\d+|(?:ERR|SEC_ERROR|SSL_ERROR)_\w+)/gi;

/**
 * The first code of a family that we list which our list does not have, as it is written: `AADSTS999999`.
 *
 * @param found stretches of the text that were found, recognised or not, in UTF-16 units
 */
export function findUnknownCode(
  text: string,
  found: readonly { from: number; until: number }[],
): string | undefined {
  return [...text.matchAll(LISTED_FAMILIES)].find(
    ({ index }) => !found.some(({ from, until }) => from <= index && index < until),
  )?.[0];
}
