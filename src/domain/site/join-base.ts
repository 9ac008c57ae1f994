/**
 * An address from the site's root, moved below the path the site is published under:
 * `joinBase('/kb/', '/faq/#f7')` is `/kb/faq/#f7`. Addresses of other kinds stay as they are.
 */
export function joinBase(base: string, href: string): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href;
  return `${base.replace(/\/$/, '')}${href}`;
}
