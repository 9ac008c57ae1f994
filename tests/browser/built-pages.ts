import { globSync } from 'node:fs';
import { siteFolder } from './open-site.ts';

/**
 * The path of every page of the built site, without base: `/`, `/404.html`, `/faq/`.
 *
 * @throws Error where there is none: a test of every page would then test nothing and pass
 */
export function listPages(): string[] {
  const files = globSync('**/*.html', { cwd: siteFolder() });
  if (files.length === 0) {
    throw new Error(`SITE_DIR is "${siteFolder()}", where no page is. → Build the site there.`);
  }
  return files.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`).sort();
}
