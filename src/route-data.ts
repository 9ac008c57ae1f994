import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { listEntryHeadings } from './components/layout/entry-headings.ts';
import { insertUnder } from './domain/site/table-of-contents.ts';
import { loadKnowledge } from './knowledge.ts';

/** Lists the entries that a component renders on a page in its "On this page" too. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const { entry, toc } = locals.starlightRoute;
  if (toc === undefined) return;
  for (const { of, under } of entry.data.entries) {
    const headings = listEntryHeadings(of, entry.id, await loadKnowledge());
    toc.items = insertUnder(toc.items, under, headings);
  }
});
