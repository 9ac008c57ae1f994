import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { formatProblems } from '../../domain/content/problem.ts';
import { type Practice, practiceSchema } from '../../schemas/practice.ts';
import { readContent } from '../content-check/read-content.ts';
import { type LaidOut, layOutBinder } from './lay-out-binder.ts';
import { packPdf } from './pack-pdf.ts';

/** Beside the pages; the binder's page links to it. */
const PDF_FILE = 'binder.pdf';

/** The offer of the PDF on the binder's page, which goes where there is none. */
const PDF_LINK = /<p data-binder-pdf[^>]*>[\s\S]*?<\/p>/;

/**
 * Lays every side of the binder out in a browser, refuses those that do not fit their sheet, and writes the
 * binder as a PDF. Without a browser it says so, and the page offers only to print it.
 */
export function binderPdf(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'binder-pdf',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { practice, example, sop } = readContent(root).content;
        if (practice === undefined || sop === undefined) return;
        const { document_id, title, version, effective } = sop.document.data;
        const facts = {
          title: `${document_id} ${title}, version ${version}`,
          author: practice.data.practice.name ?? 'Portal Access KB',
          date: effective,
        };
        const { paper } = practice.data.binder;
        const laidOut = await tryLayingOut({
          folder,
          base,
          paper,
          title: facts.title,
          variants: listVariants(practice.data, example?.data),
        });
        if (laidOut === undefined) return withdrawPdf(folder);
        if (laidOut.misfits.length > 0)
          throw new Error(formatProblems(laidOut.misfits.map(toProblem)));
        writeFileSync(join(folder, PDF_FILE), await packPdf(laidOut.pdf, facts));
      },
    },
  };
}

/** The binder has to fit blank, as a new practice prints it, and filled in like the example. */
function listVariants({ portal }: Practice, example: Practice | undefined) {
  const { name, short_name, payer, home } = portal;
  const practice = practiceSchema.parse({ portal: { name, short_name, payer, home } });
  const blank = { name: 'blank', practice };
  return example === undefined ? [blank] : [blank, { name: 'filled in', practice: example }];
}

/** Undefined where no browser is found or none starts, which is told. */
async function tryLayingOut(
  binder: Parameters<typeof layOutBinder>[1],
): Promise<LaidOut | undefined> {
  const browser = findBrowser();
  if (browser === undefined) {
    tellSkipped('no Chrome, Chromium or Edge was found on this computer');
    return undefined;
  }
  try {
    return await layOutBinder(browser, binder);
  } catch (error) {
    tellSkipped(`${browser} did not print it: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

function tellSkipped(why: string): void {
  console.warn(
    `The binder was not checked for its paper, and there is no binder.pdf: ${why}. → Print it from the page /binder/, or install a browser and build again.`,
  );
}

function withdrawPdf(folder: string): void {
  const file = join(folder, 'binder/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(PDF_LINK, ''));
}

function toProblem(misfit: string) {
  return {
    file: '/binder/',
    field: 'side',
    what: `${misfit}.`,
    remedy: 'Shorten what stands on it, or move a part of it to another side.',
  };
}
