import type { Content } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import { ORIGIN_PAGES, originOfFile, originOfPage, signaturesOf } from './origins.ts';

/** A list without a page could not be read or printed, and a page without a list would be empty. */
export function checkOrigins({ signatures, pages }: Content): Problem[] {
  const files = new Set(signatures.map(({ file }) => file));
  const shown = pages
    .filter(({ data }) => data.origin !== undefined)
    .map(({ file, name }) => ({ page: file, list: signaturesOf(originOfPage(name) ?? name) }));
  const lists = new Set(shown.map(({ list }) => list));
  return [
    ...[...files]
      .filter((file) => !lists.has(file))
      .map((file) => ({
        file,
        field: 'the whole file',
        what: 'No page shows this list.',
        remedy: `Write the page src/content/docs/${ORIGIN_PAGES}/${originOfFile(file)}.mdx with the key origin, as the other pages there have it.`,
      })),
    ...shown
      .filter(({ list }) => !files.has(list))
      .map(({ page, list }) => ({
        file: page,
        field: 'origin',
        what: `This page shows the list ${list}, and there is none or it is empty.`,
        remedy: `Write the list, or remove the key. Only a page in src/content/docs/${ORIGIN_PAGES} may have it, under the name of its list.`,
      })),
  ];
}
