import type { Copy } from './copy-address.ts';
import { DOCUMENT_ID, VERSION } from './document-control.ts';

/** Longer than any that is printed; a length at which an answer still reads as one. */
const LONGEST = 24;

/** Something that stands where a document and a version should, and is neither. */
export const UNREADABLE = 'unreadable';

/**
 * The copy that the fragment of an address names, as `toFragment` writes it. A fragment without a slash is
 * the anchor of a section, and names none.
 */
export function readFragment(fragment: string): Copy | typeof UNREADABLE | undefined {
  if (!/\/|%2f/i.test(fragment)) return undefined;
  const [document = '', version = '', ...rest] = fragment.slice(1).split('/');
  return rest.length > 0 ? UNREADABLE : readCopy(document, version);
}

/** A copy as staff type it from the foot of a sheet: `sop-dt-01` and `version 1.0` will do. */
export function readTyped(document: string, version: string): Copy | typeof UNREADABLE {
  const joined = document.trim().replace(/[\s‐‑–—]+/g, '-');
  return readCopy(joined.toUpperCase(), version.trim().replace(/^v(ersion)?[.\s]*/i, ''));
}

function readCopy(document: string, version: string): Copy | typeof UNREADABLE {
  const isNamed = DOCUMENT_ID.test(document) && VERSION.test(version);
  return isNamed && document.length + version.length <= LONGEST
    ? { document, version }
    : UNREADABLE;
}
