import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { binderPdf } from './src/integrations/binder/integration.ts';
import { contentCheck } from './src/integrations/content-check/integration.ts';
import { linkCheck } from './src/integrations/link-check/integration.ts';
import { lookupIndex } from './src/integrations/lookup-index/integration.ts';
import { inlineMarks } from './src/integrations/markdown/inline-marks.ts';
import { rootLinks } from './src/integrations/markdown/root-links.ts';
import { tableLabels } from './src/integrations/markdown/table-labels.ts';
import { searchIndex } from './src/integrations/search-index/integration.ts';
import { readSiteSettings } from './src/integrations/site-settings.ts';
import { sidebar } from './src/sidebar.ts';

const { site, base, robots } = readSiteSettings();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  outDir: process.env.OUT_DIR ?? './dist',
  markdown: {
    processor: satteri({ hastPlugins: [inlineMarks(), rootLinks(base), tableLabels()] }),
  },
  vite: {
    build: {
      // Both make the lookup's code smaller, by 350 and 480 bytes: that many more of its weights fit.
      minify: 'terser',
      terserOptions: { compress: { passes: 3 } },
      rolldownOptions: {
        output: {
          codeSplitting: {
            // In one file it is compressed together and asked for once; the header's search fetches the same.
            groups: [
              // What the build adds to fetch code later; every page has it.
              { name: 'preload', test: /preload-helper/, priority: 2 },
              {
                name: 'lookup',
                test: /src.(domain.lookup|components.(fix-finder|lookup)).(?!explain).*\.ts$/,
                priority: 1,
              },
              // Fetched with the first code that a reader has.
              { name: 'explain', test: /src.(domain.lookup|components.fix-finder).explain.*\.ts$/ },
            ],
          },
        },
      },
    },
  },
  integrations: [
    contentCheck(),
    lookupIndex(),
    starlight({
      title: 'Portal Access KB',
      description: 'Back into the Cigna provider portal, and how to work while it is down.',
      favicon: '/favicon.svg',
      customCss: ['./src/styles/tokens.css', './src/styles/screen.css', './src/styles/print.css'],
      components: {
        LastUpdated: './src/components/layout/ReviewLine.astro',
        MarkdownContent: './src/components/layout/PageContent.astro',
        PageTitle: './src/components/layout/PageTitle.astro',
        Search: './src/components/search/Search.astro',
      },
      routeMiddleware: './src/route-data.ts',
      head: [{ tag: 'meta', attrs: { name: 'robots', content: robots } }],
      sidebar,
      disable404Route: true,
      pagefind: false,
      pagination: false,
      credits: false,
      expressiveCode: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    }),
    mdx(),
    binderPdf(),
    linkCheck(),
    searchIndex(),
  ],
});
