import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The file and line in which an author wrote a link: the first content file that holds it as it was before
 * the base was put in front. A link that a component makes has none; then the page is named.
 */
export function findWritten(
  root: string,
  href: string,
  base: string,
  page: string,
): { file: string; line?: number } {
  const written = href.startsWith(base) ? `/${href.slice(base.length)}` : href;
  for (const file of globSync('src/content/**/*.{mdx,yaml}', { cwd: root }).sort()) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const line = lines.findIndex(
      (text) => text.includes(`(${written})`) || text.includes(`"${written}"`),
    );
    if (line !== -1) return { file: file.split(sep).join('/'), line: line + 1 };
  }
  return { file: page };
}
