import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the checklist's page weighs, in bytes of gzip. */
export interface PageBytes {
  /** Scripts that no other page has, and what they import. */
  script: number;
  /** The rules that the page carries as data. */
  data: number;
  /** The page itself, rules included. */
  page: number;
}

/** A page of the same kind, a tab's, without a component of its own: what every tab's page has is not counted. */
const PLAIN_PAGE = 'workflow/index.html';

/** Weighs the checklist's page of a built site. */
export function measureBytes(folder: string): PageBytes {
  const html = readFileSync(join(folder, 'checklist/index.html'), 'utf8');
  const usual = new Set(listScripts(folder, readFileSync(join(folder, PLAIN_PAGE), 'utf8')));
  const added = listScripts(folder, html).filter((script) => !usual.has(script));
  const [, rules = ''] = /data-rules[^>]*>([^<]*)</.exec(html) ?? [];
  return {
    script: added.reduce((sum, path) => sum + weigh(readFileSync(join(folder, path))), 0),
    data: weigh(rules),
    page: weigh(html),
  };
}

/** Paths of the scripts of a page and of all that they import. */
function listScripts(folder: string, html: string): string[] {
  const found = [...html.matchAll(/src="(\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  for (const path of found) {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      const imported = `/_astro/${name}`;
      if (!found.includes(imported)) found.push(imported);
    }
  }
  return found;
}

function weigh(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
