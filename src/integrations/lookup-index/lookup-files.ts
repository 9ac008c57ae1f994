import { createHash } from 'node:crypto';
import type { PlainIndex } from '../../domain/lookup/lookup-index.ts';
import { joinBase } from '../../domain/site/join-base.ts';
import { readContent } from '../content-check/read-content.ts';
import { collectKnowledge } from './collect-knowledge.ts';
import { collectTexts } from './collect-texts.ts';
import { provideIndex } from './provide-index.ts';

/** A file that the page fetches. */
export interface LookupFile {
  /** Path below the site's folder, without a slash in front. */
  path: string;
  /** Its address, with base. */
  href: string;
  json: string;
}

/** The files of the lookup: what ranks, and what explains. */
export interface LookupFiles {
  index: LookupFile;
  texts: LookupFile;
  /** What of the index travels with the scripts. */
  plain: PlainIndex;
}

/**
 * Makes the files from the content below a project's root.
 *
 * @param hashed with a digest in their names, so that a browser may keep them for good
 */
export function makeLookupFiles(root: string, base: string, hashed: boolean): LookupFiles {
  const { content } = readContent(root);
  const file = (name: string, data: unknown): LookupFile => {
    const json = JSON.stringify(data);
    const digest = createHash('sha256').update(json).digest('hex').slice(0, 8);
    const path = `lookup/${name}${hashed ? `.${digest}` : ''}.json`;
    return { path, href: joinBase(base, `/${path}`), json };
  };
  const index = provideIndex(root, collectKnowledge(content));
  const { model, signatures, ...plain } = index;
  return {
    // A script in development may be older than the content: there the file has everything.
    index: file('index', hashed ? { model, signatures } : index),
    texts: file('texts', collectTexts(content, base)),
    plain,
  };
}
