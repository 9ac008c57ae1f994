import { joinBase } from '../domain/site/join-base.ts';

/** An address from the site's root, below the path the site is published under. */
export function siteHref(href: string): string {
  return joinBase(import.meta.env.BASE_URL, href);
}
