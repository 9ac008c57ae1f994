import type { Knowledge } from '../../domain/incident/knowledge.ts';
import type { Packet } from '../../domain/incident/packet.ts';
import type { PacketFieldId } from '../../domain/incident/packet-fields.ts';

/** What stands for a value on a sheet that is filled in by hand. */
const BLANK = '________________';

/** True for an entry that takes several lines. */
export function isLongField(id: PacketFieldId): boolean {
  return id === 'error-text' || id === 'steps-tried';
}

/** A packet to be filled in by hand. */
export function blankPacket({ packet }: Knowledge): Packet {
  const entries = packet.fields.map(({ id, label }) => ({
    id,
    label,
    value: BLANK,
    from: 'nowhere' as const,
  }));
  return { entries, filled: 0, total: entries.length, missing: [] };
}
