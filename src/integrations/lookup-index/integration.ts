import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describeWeight, weighChunks } from './describe-weight.ts';
import { type LookupFiles, makeLookupFiles } from './lookup-files.ts';

const ADDRESSES = 'virtual:lookup-files';
const PLAIN = 'virtual:lookup-plain';

/** The module on which everything that the lookup adds to a page hangs. */
const ISLAND = 'src/components/fix-finder/fix-finder.ts';

/**
 * Makes the lookup's index from the content, tells the components its address (`virtual:lookup-files`), puts it
 * beside the pages, and gives the scripts what is plain in it (`virtual:lookup-plain`). In development it is made
 * anew for each request.
 */
export function lookupIndex(): AstroIntegration {
  let root = '';
  let base = '/';
  let serving = false;
  let made: LookupFiles | undefined;
  let code: string[] = [];
  const make = (): LookupFiles => {
    if (serving) return makeLookupFiles(root, base, false);
    made ??= makeLookupFiles(root, base, true);
    return made;
  };
  const listFiles = () => {
    const { index, texts } = make();
    return [index, texts];
  };
  return {
    name: 'lookup-index',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        serving = command === 'dev';
        const addresses: VitePlugin = {
          name: 'lookup-files',
          resolveId: (id) => (id === ADDRESSES || id === PLAIN ? `\0${id}` : undefined),
          load: (id) => {
            if (id === `\0${PLAIN}`) return `export const plain = ${JSON.stringify(make().plain)};`;
            if (id !== `\0${ADDRESSES}`) return undefined;
            const { index, texts } = make();
            return `export const index = ${JSON.stringify(index.href)};
              export const texts = ${JSON.stringify(texts.href)};`;
          },
          configureServer: (server) => {
            server.middlewares.use((request, response, next) => {
              if (!/\/lookup\/\w+\.json(\?|$)/.test(request.url ?? '')) return next();
              const path = request.url?.replace(/\?.*$/, '');
              const file = listFiles().find(({ href }) => path?.endsWith(href));
              if (file === undefined) return next();
              response.setHeader('content-type', 'application/json');
              response.end(file.json);
            });
          },
          generateBundle(_options, bundle) {
            const chunks = weighChunks(ISLAND, bundle);
            if (chunks.length > 0) code = chunks;
          },
        };
        updateConfig({ vite: { plugins: [addresses] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        for (const { path, json } of listFiles()) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, json);
        }
        logger.info(describeWeight(make(), code));
      },
    },
  };
}

type VitePlugin = NonNullable<
  NonNullable<
    Parameters<
      Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']
    >[0]['vite']
  >['plugins']
>[number];
