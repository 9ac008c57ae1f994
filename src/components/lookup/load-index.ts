import { plain } from 'virtual:lookup-plain';
import type { LookupIndex, PackedIndex } from '../../domain/lookup/lookup-index.ts';
import { loadJson } from './load-json.ts';

/** The lookup's index: what is packed is fetched, the rest came with this script. The same object for each call. */
export async function loadIndex(address: string): Promise<LookupIndex> {
  const packed = await loadJson<PackedIndex>(address);
  return Object.assign(packed, { ...plain, ...packed });
}
