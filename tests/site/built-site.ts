import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content } from '../../src/domain/content/content.ts';
import {
  type BuiltSite,
  readBuiltSite,
} from '../../src/integrations/built-site/read-built-site.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { readSiteSettings } from '../../src/integrations/site-settings.ts';

/** The project's root. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** How the site under test was built. `npm test` builds it for the root path, whatever practice.yaml says. */
export const SETTINGS = readSiteSettings({ ...process.env, BASE: process.env.BASE ?? '/' });

/** Folder of the site under test. `npm test` builds it and names it in SITE_DIR. */
export const SITE_DIR = resolve(ROOT, process.env.SITE_DIR ?? 'dist');

/**
 * The site under test, its pages parsed.
 * @throws if there is none.
 */
export function readSiteUnderTest(): BuiltSite {
  if (!existsSync(join(SITE_DIR, 'index.html'))) {
    throw new Error(
      `No built site stands in ${SITE_DIR}. Run npm test, or npm run build before these tests alone.`,
    );
  }
  return readBuiltSite(SITE_DIR, SETTINGS.base);
}

/** The content that the site under test was built from. */
export function readContentUnderTest(): Content {
  return readContent(ROOT).content;
}
