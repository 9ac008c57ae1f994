import type { Knowledge } from './knowledge.ts';
import type { Packet } from './packet.ts';
import { toOneLine } from './wrap-text.ts';

/**
 * What a caller reads out to payer support, from top to bottom. Of an entry without a value the caller says that it is
 * not at hand, where support needs it, and else nothing.
 */
export function writeCallScript({ entries }: Packet, { packet }: Knowledge): string[] {
  const asked = packet.fields.flatMap(({ id, say, say_without = [] }) => {
    const value = toOneLine(entries.find((known) => known.id === id)?.value ?? '');
    if (id === 'reference') return [];
    if (value === '') return say_without;
    // The page wrote these lines itself: each try is a breath of its own.
    if (id === 'steps-tried') return [say.replace('{value}', '').trim(), ...value.split(' / ')];
    // As a function: the value may hold signs that mean something in a replacement.
    return say.replace('{value}', () => value);
  });
  return [...packet.opening, ...asked, ...packet.closing];
}
