/** What the link check needs to know of one built page. */
export interface BuiltPage {
  /** Address from the server's root, base included: `/kb/faq/`. */
  path: string;
  /** Every anchor on the page. */
  ids: ReadonlySet<string>;
  /** Every `href` and `src`, as written in the page. */
  links: readonly string[];
}

/** One link that leads nowhere. */
export interface BrokenLink {
  page: string;
  href: string;
  why:
    | 'no such page or file'
    | 'no such anchor on that page'
    | 'outside the path the site is published under';
}

/**
 * The links between pages that lead nowhere. Links to other sites are not followed.
 * @param files addresses of everything that was built and is no page, base included.
 */
export function findBrokenLinks(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  base: string,
): BrokenLink[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((href): BrokenLink[] => {
      const target = resolveInside(href, page.path);
      if (target === undefined) return [];
      if (!target.path.startsWith(base)) {
        return [{ page: page.path, href, why: 'outside the path the site is published under' }];
      }
      const found = byPath.get(target.path);
      if (found === undefined) {
        return files.has(target.path)
          ? []
          : [{ page: page.path, href, why: 'no such page or file' }];
      }
      const anchored = isState(target.anchor) || found.ids.has(target.anchor);
      return anchored ? [] : [{ page: page.path, href, why: 'no such anchor on that page' }];
    }),
  );
}

/** True where a fragment names no place of the page: empty, or something to tell it (`issue=account-locked`). */
function isState(anchor: string): boolean {
  return anchor === '' || anchor.includes('=');
}

/** The pages that no chain of links from the home page reaches. */
export function findUnreachable(pages: readonly BuiltPage[], home: string): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set<string>([home]);
  for (const path of reached) {
    for (const href of byPath.get(path)?.links ?? []) {
      const target = resolveInside(href, path);
      if (target !== undefined && byPath.has(target.path)) reached.add(target.path);
    }
  }
  return [...byPath.keys()].filter((path) => !reached.has(path));
}

const ORIGIN = 'http://site.invalid';

/** Where a link leads inside the site, or undefined for another site or scheme. */
function resolveInside(href: string, from: string): { path: string; anchor: string } | undefined {
  if (!URL.canParse(href, ORIGIN + from)) return undefined;
  const url = new URL(href, ORIGIN + from);
  if (url.origin !== ORIGIN) return undefined;
  return { path: decode(url.pathname), anchor: decode(url.hash.slice(1)) };
}

/** Text with its percent signs decoded, or as it is where they are none: then it names nothing that exists. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
