import { globSync } from 'node:fs';
import { siteFolder } from './open-site.ts';

/** The path of every page of the built site, without base: `/`, `/404.html`, `/faq/`. */
export function listPages(): string[] {
  const files = globSync('**/*.html', { cwd: siteFolder() });
  return files.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`).sort();
}
