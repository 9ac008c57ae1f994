import { joinBase } from '../site/join-base.ts';

/** What tells one version of a document from every other. */
export interface Copy {
  /** `SOP-DT-01`. */
  document: string;
  /** `1.0`. */
  version: string;
}

/** Where a site is published. */
export interface PublishedAt {
  /** The origin: `https://kb.example.org`. */
  site: URL;
  /** The path below it, with slashes: `/` or `/kb/`. */
  base: string;
}

/** A copy as the fragment of an address: `#SOP-DT-01/1.0`. */
export function toFragment({ document, version }: Copy): string {
  return `#${document}/${version}`;
}

/**
 * The address that a printed copy carries. It opens `page` (`/downtime/`) and says by its fragment, which no
 * browser sends to a server, which copy it stands on. It is as short as it can be: up to 60 characters
 * read well from paper and as a code.
 */
export function copyAddress(page: string, copy: Copy, { site, base }: PublishedAt): string {
  return new URL(`${joinBase(base, page)}${toFragment(copy)}`, site).href;
}
