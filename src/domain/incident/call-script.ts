import { NOT_PROVIDED } from './answer-labels.ts';
import type { Knowledge } from './knowledge.ts';
import type { Packet } from './packet.ts';
import { toOneLine } from './wrap-text.ts';

/** What a caller reads out to payer support, from top to bottom; an entry without a value says so. */
export function writeCallScript({ entries }: Packet, { packet }: Knowledge): string[] {
  const asked = packet.fields.flatMap(({ id, say }) => {
    const entry = entries.find((known) => known.id === id);
    if (entry === undefined || id === 'reference') return [];
    // As a function: the value may hold signs that mean something in a replacement.
    return [say.replace('{value}', () => toOneLine(entry.value) || NOT_PROVIDED.toLowerCase())];
  });
  return [...packet.opening, ...asked, ...packet.closing];
}
