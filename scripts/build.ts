import { existsSync, globSync, renameSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'astro';
import { readErrors } from './build-log.mjs';
import { explainError } from './explain-error.ts';

const BUILD_LOG = resolve('scripts/build-log.mjs');

/**
 * `npm run build`: builds the site into dist/, or into the folder named by OUT_DIR. It is built beside that folder
 * and takes its place only when all went well. VERBOSE=1 shows Astro's log.
 */
async function buildSite(): Promise<void> {
  const target = resolve(process.env.OUT_DIR ?? 'dist');
  const fresh = `${target}.next`;
  const begun = performance.now();
  process.env.OUT_DIR = fresh; // where astro.config.mjs looks
  rmSync(fresh, { recursive: true, force: true });
  try {
    await build(process.env.VERBOSE === '1' ? {} : { logger: { entrypoint: BUILD_LOG } });
    replaceFolder(target, fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  for (const error of readErrors()) console.error(error);
  const pages = globSync('**/*.html', { cwd: target }).length;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Built ${pages} pages in ${seconds} s: ${relative('.', target)}/`);
}

function replaceFolder(target: string, fresh: string): void {
  const previous = `${target}.previous`;
  // Windows holds a folder for as long as somebody reads a file in it.
  const patient = { recursive: true, force: true, maxRetries: 5 };
  rmSync(previous, patient);
  try {
    renameSync(target, previous);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, target);
    throw error;
  }
  rmSync(previous, patient);
}

try {
  await buildSite();
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
