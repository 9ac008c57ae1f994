import { existsSync, readFileSync } from 'node:fs';
import { parseYaml } from './content-check/parse-yaml.ts';
import { PRACTICE_FILE } from './content-check/read-practice.ts';

/** Where the site is published and whether search engines may list it. */
export interface SiteSettings {
  /** `https://kb.example.org`, or undefined while the site is published nowhere. */
  site: string | undefined;
  /** The path the site lives under: `/` or `/kb/`. */
  base: string;
  /** The value of the robots meta tag. */
  robots: string;
}

/**
 * The settings of `publishing` in practice.yaml; `SITE` and `BASE` in the environment come before them.
 * A file with mistakes counts as empty here: the content check tells about them.
 */
export function readSiteSettings(env: NodeJS.ProcessEnv = process.env): SiteSettings {
  const written = readPublishing();
  const address = toUrl(env.SITE ?? written.address);
  const path = env.BASE ?? address?.pathname ?? '/';
  return {
    site: address?.origin,
    base: `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    robots: written.allow_indexing === true ? 'index, follow' : 'noindex, nofollow',
  };
}

function readPublishing(): { address?: unknown; allow_indexing?: unknown } {
  if (!existsSync(PRACTICE_FILE)) return {};
  const { data } = parseYaml(PRACTICE_FILE, readFileSync(PRACTICE_FILE, 'utf8'));
  return (data as { publishing?: object } | null | undefined)?.publishing ?? {};
}

function toUrl(address: unknown): URL | undefined {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
}
