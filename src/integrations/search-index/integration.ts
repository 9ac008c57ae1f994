import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { TAB_PAGES } from '../../domain/content/labels.ts';
import { formAddress } from '../../domain/content/sop-entries.ts';
import type { Tab } from '../../schemas/page.ts';
import { readBuiltSite } from '../built-site/read-built-site.ts';
import { readContent } from '../content-check/read-content.ts';
import { collectAliases } from './collect-aliases.ts';
import { collectWords } from './collect-words.ts';
import { type SearchRecord, splitIntoRecords } from './search-records.ts';

/** The words of the site, beside the index they were collected from. */
const WORDS_FILE = 'pagefind/words.json';

/** Pagefind's own search fields and highlighter, in place of which this site has its own. */
const FOREIGN_VIEWS = /^pagefind-(.*ui|highlight)\./;

/** Builds the full-text index from the built pages, one record for each thing a reader may look for. */
export function searchIndex(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const records = collectRecords(folder, base, root);
        await writeIndex(records, `${folder}pagefind`);
        writeFileSync(`${folder}${WORDS_FILE}`, JSON.stringify(collectWords(records)));
        logger.info(`${records.length} records in the search index`);
      },
    },
  };
}

function collectRecords(folder: string, base: string, root: string): SearchRecord[] {
  const { content } = readContent(root);
  const aliases = collectAliases(content);
  const entryPages = new Set([
    ...content.issues.map(({ data }) => `/fix/${data.id}/`),
    ...(content.sop?.forms ?? []).map(({ data }) => formAddress(data.id)),
  ]);
  return readBuiltSite(folder, base)
    .pages.filter(({ document }) => document.querySelector('main[data-pagefind-body]') !== null)
    .flatMap((page) => {
      const letter = page.document.querySelector('.page-title')?.getAttribute('data-tab') as
        | Tab
        | undefined;
      const inSite = `/${page.path.slice(base.length)}`;
      return splitIntoRecords(page, {
        tab: letter === undefined ? '' : `${letter} ${TAB_PAGES[letter].name}`,
        whole: entryPages.has(inSite),
        aliases: (key) => aliases.get(key.startsWith('/') ? inSite : key)?.join(', ') ?? '',
      });
    });
}

async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined)
    throw new Error(`The search index cannot be begun: ${errors.join('; ')}`);
  for (const { url, content, ...meta } of records) {
    const filled = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
    const added = await index.addCustomRecord({ url, content, language: 'en', meta: filled });
    if (added.errors.length > 0) {
      throw new Error(`The search index refuses "${url}": ${added.errors.join('; ')}`);
    }
  }
  const { files, errors: unbuilt } = await index.getFiles();
  if (unbuilt.length > 0) {
    throw new Error(`The search index cannot be built: ${unbuilt.join('; ')}`);
  }
  // Not by Pagefind's writeFiles(): it answers before all is on the disk, and close() then leaves files empty.
  for (const { path, content } of files.filter(({ path }) => !FOREIGN_VIEWS.test(path))) {
    const file = join(outputPath, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await pagefind.close();
}
