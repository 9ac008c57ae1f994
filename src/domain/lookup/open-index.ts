import type { LookupIndex } from './lookup-index.ts';
import type { LookupModel } from './lookup-model.ts';
import { openModel } from './open-model.ts';
import { openSignatures, type SignatureTable } from './signature-table.ts';

/** An index that is ready to be asked. */
export interface OpenIndex {
  model: LookupModel;
  signatures: SignatureTable;
}

const opened = new WeakMap<LookupIndex, OpenIndex>();

/**
 * Opens the index, which takes some milliseconds once; `lookUp` does it by itself, but a page may
 * do it while nobody types. The opened index is kept for as long as the index itself is.
 */
export function openIndex(index: LookupIndex): OpenIndex {
  const known = opened.get(index);
  if (known !== undefined) return known;
  const fresh = { model: openModel(index), signatures: openSignatures(index) };
  opened.set(index, fresh);
  return fresh;
}
