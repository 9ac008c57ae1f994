import type { Knowledge } from './knowledge.ts';

/**
 * A short mark of what checklists are made from: it changes when a step, a rule or a text of it does. The
 * practice's own settings do not count. It is no protection against tampering, and needs none: it tells a page
 * that the content is another than when an incident began.
 */
export function digestKnowledge({ practice: _, ...content }: Knowledge): string {
  return hashText(JSON.stringify(content));
}

/** FNV-1a with 64 bits, computed as two halves of 32: sixteen hexadecimal digits. */
function hashText(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let place = 0; place < text.length; place++) {
    low ^= text.charCodeAt(place);
    // Times 0x100000001b3: the prime is 2^40 + 0x1b3, so its upper half shifts the lower one in.
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) | 0;
    low = product | 0;
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
