import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { listEntryHeadings } from './components/layout/entry-headings.ts';
import { insertUnder } from './domain/site/table-of-contents.ts';
import { loadKnowledge } from './knowledge.ts';

/** Lists the entries that a component renders on a page in its "On this page" too. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const { entry, toc } = locals.starlightRoute;
  const { entries } = entry.data;
  if (toc === undefined || entries === undefined) return;
  const headings = listEntryHeadings(entries.of, entry.id, await loadKnowledge());
  toc.items = insertUnder(toc.items, entries.under, headings);
});
