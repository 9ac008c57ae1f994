import type { LookupIndex } from '../../domain/lookup/lookup-index.ts';
import { readContent } from '../content-check/read-content.ts';
import { collectKnowledge } from './collect-knowledge.ts';
import { provideIndex } from './provide-index.ts';

/** The index of the content below a project's root, as the page fetches it. */
export function loadIndex(root: string): LookupIndex {
  return provideIndex(root, collectKnowledge(readContent(root).content));
}
