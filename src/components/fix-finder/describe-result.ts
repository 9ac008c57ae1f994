import type { RecognisedSignature } from '../../domain/lookup/describe-signature.ts';
import { findUnknownCode } from '../../domain/lookup/find-unknown-code.ts';
import type { LookupResult, RankedRef } from '../../domain/lookup/look-up.ts';

/**
 * Why an answer is shown, on one line:
 * `Recognised AADSTS50053, Microsoft Entra: A2 Account locked. You wrote: “locked”, “too many tries”.`
 * @param recognised everything known by heart in the text; what points elsewhere is left out
 */
export function describeReasons(
  { ref, quoted }: Pick<RankedRef, 'ref' | 'quoted'>,
  recognised: readonly RecognisedSignature[],
  nameOf: (ref: string) => string,
): string {
  // A browser's error page has several that say the same.
  const known = new Map<string, Set<string>>();
  for (const { text, product, refs } of recognised) {
    if (!refs.includes(ref)) continue;
    const says = `${product}: ${refs.map(nameOf).join(' or ')}`;
    known.set(says, (known.get(says) ?? new Set()).add(text));
  }
  const told = [...known].map(([says, texts]) => `${[...texts].join(', ')}, ${says}`);
  return [told.length > 0 ? `Recognised ${told.join('; ')}.` : '', describeQuotes(quoted)]
    .join(' ')
    .trim();
}

/** What in the text speaks for something: `You wrote: “locked”, “too many tries”.` Empty for nothing. */
export function describeQuotes(quoted: readonly string[]): string {
  const said = quoted.map((words) => `“${flatten(words)}”`);
  return said.length > 0 ? `You wrote: ${said.join(', ')}.` : '';
}

/**
 * What misspelt words were read as: `Read “pasword” as “password”.` Empty for nothing.
 * @param typing the last word may be half a word still, and is passed over
 */
export function describeCorrections(
  { corrections }: Pick<LookupResult, 'corrections'>,
  text: string,
  typing: boolean,
): string {
  const read = corrections
    .filter(({ until }) => !typing || until < text.length)
    .map(({ from, until, readAs }) => `“${text.slice(from, until)}” as “${readAs}”`);
  const [first, ...more] = [...new Set(read)].slice(0, MOST_TOLD);
  if (first === undefined) return '';
  return `Read ${[first, ...more].join(', ')}.`;
}

/**
 * What to do about a code that our list lacks. Empty for none.
 * @param typing a code at the end may be half typed still, and is passed over
 */
export function describeUnknownCode(
  { recognised }: Pick<LookupResult, 'recognised'>,
  text: string,
  typing: boolean,
): string {
  const code = findUnknownCode(text, recognised);
  return code === undefined || (typing && text.endsWith(code))
    ? ''
    : `${code} is not on our list: show it to clinic IT.`;
}

/** Most corrections that are told; a pasted page may have many. */
const MOST_TOLD = 3;

/**
 * What a screen reader says of a match once typing has paused.
 * @param close whether the first two are shown whole
 * @param names of all that is shown, the first first
 */
export function announce(close: boolean, names: readonly string[]): string {
  const [first = '', second = ''] = names;
  const results = names.length === 1 ? '1 result.' : `${names.length} results.`;
  if (close) return `${results} Two are close: ${first}, and ${second}.`;
  return `${results} First: ${first}.`;
}

/** A stretch of the reader's text on one line, shortened in the middle. */
function flatten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 60)} … ${line.slice(-30)}`;
}
