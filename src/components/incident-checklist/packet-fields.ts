import type { PacketFieldId } from '../../domain/incident/packet-fields.ts';

/** True for an entry that takes several lines. */
export function isLongField(id: PacketFieldId): boolean {
  return id === 'error-text' || id === 'steps-tried';
}

/** What is said before and after an entry's value, of a line such as `The NPI is {value}.` */
export function spokenParts(say: string): { before: string; after: string } {
  const [before = '', after = ''] = say.split('{value}');
  return { before, after };
}
