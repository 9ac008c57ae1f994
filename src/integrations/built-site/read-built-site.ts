import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** One built page, parsed. */
export interface ParsedPage {
  /** Address from the server's root, base included. */
  path: string;
  document: HTMLElement;
}

/** The pages and the other files of a built site. */
export interface BuiltSite {
  pages: ParsedPage[];
  /** Addresses of everything that is no page, base included. */
  files: Set<string>;
}

/** Reads a built site from its folder. */
export function readBuiltSite(folder: string, base: string): BuiltSite {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) =>
      file
        .slice(folder.replace(/[/\\]$/, '').length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const isPage = (name: string) => name.endsWith('.html');
  return {
    pages: names.filter(isPage).map((name) => ({
      path: base + name.replace(/(^|\/)index\.html$/, '$1'),
      document: parse(readFileSync(join(folder, name), 'utf8'), { comment: false }),
    })),
    files: new Set(names.filter((name) => !isPage(name)).map((name) => base + name)),
  };
}
