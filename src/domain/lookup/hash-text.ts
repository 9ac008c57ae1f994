/** Where every hash begins (FNV-1a, 32 bit). */
export const HASH_START = 0x811c9dc5;

/** Carries a running FNV-1a hash on over the UTF-16 units of a text. */
export function extendHash(hash: number, text: string): number {
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Mixes a running hash once more, so that its low bits are as even as its high ones: 32 bit, unsigned. */
export function finishHash(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A text's hash: 32 bit, unsigned. */
export function hashText(text: string): number {
  return finishHash(extendHash(HASH_START, text));
}
