import { TAB_PAGES } from '../content/labels.ts';
import type { Side } from './side.ts';

/**
 * The address in the foot of a side, where a reader can look whether the copy is current: the page of its tab,
 * else the binder's own. Undefined while the site is published nowhere: the foot then has a line to write on.
 * @param base the path the site is published under: `/` or `/kb/`.
 */
export function checkAddress(
  { tab }: Pick<Side, 'tab'>,
  site: URL | undefined,
  base: string,
): string | undefined {
  if (site === undefined) return undefined;
  const path = tab === undefined ? '/binder/' : TAB_PAGES[tab].href;
  return `${site.origin}${base.replace(/\/$/, '')}${path}`;
}
