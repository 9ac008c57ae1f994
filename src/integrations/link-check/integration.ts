import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems, type Problem, quote } from '../../domain/content/problem.ts';
import { type BuiltPage, findBrokenLinks, findUnreachable } from '../../domain/site/check-links.ts';
import { type ParsedPage, readBuiltSite } from '../built-site/read-built-site.ts';
import { findWritten } from './find-written.ts';

/** Refuses a build in which a link leads nowhere or a page cannot be reached. */
export function linkCheck(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const { pages, files } = readBuiltSite(fileURLToPath(dir), base);
        const problems = findLinkProblems(pages.map(toBuiltPage), files, base, root);
        if (problems.length > 0) throw new Error(formatProblems(problems));
      },
    },
  };
}

function toBuiltPage({ path, document }: ParsedPage): BuiltPage {
  const linked = document.querySelectorAll('[href], [src]');
  return {
    path,
    ids: new Set(document.querySelectorAll('[id]').map((element) => element.id)),
    links: linked.flatMap(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? [],
    ),
  };
}

function findLinkProblems(
  pages: BuiltPage[],
  files: Set<string>,
  base: string,
  root: string,
): Problem[] {
  const broken = findBrokenLinks(pages, files, base).map(({ page, href, why }) => ({
    ...findWritten(root, href, base, page),
    field: 'link',
    what: `${quote(href)} leads nowhere: ${why}. It stands on ${page}.`,
    remedy:
      'Write the address of a page that exists, from the root and with a slash at its end, and an anchor that stands on it: /faq/#f7.',
  }));
  const notFound = `${base}404.html`;
  const unreachable = findUnreachable(pages, base)
    .filter((path) => path !== notFound)
    .map((path) => ({
      file: path,
      field: 'page',
      what: `${quote(path)} cannot be reached by links from the home page.`,
      remedy: 'Link to it from a page that can be reached, or remove it.',
    }));
  return [...broken, ...unreachable];
}
