// @ts-check
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { explainNpmFailure } from './explain-npm-failure.mjs';
import { runNpm } from './npm-client.mjs';
import { SetUpError } from './set-up-error.mjs';

// A package may want a newer Node than the machine's, since it will run on the project's: those warnings are
// left out, errors are not. NODE_ENV=production would leave out what the build is made with. npm asks a silent
// registry again after 10 and 60 seconds, which is long to wait for "there is no network".
const ARGUMENTS = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retry-maxtimeout=15000',
];

/**
 * Installs what the lock file says.
 *
 * @param {string} root
 * @param {string} reason why, in words
 * @throws {SetUpError} where npm fails: what happened, to which package, and what to do
 */
export async function install(root, reason) {
  console.log(`Installing the packages (${reason}). This takes a minute or two.`);
  setRunningNodeAside(root);
  const begun = Date.now();
  const { code, output } = await runNpm(root, ARGUMENTS);
  if (code !== 0) throw new SetUpError(explainNpmFailure(output, code));
  console.log(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/**
 * Windows does not delete a program that runs, and from the second start on npm starts this one on the Node
 * in node_modules, which the installation deletes. It does let it be moved.
 *
 * @param {string} root
 */
function setRunningNodeAside(root) {
  if (process.platform !== 'win32') return;
  const aside = join(root, '.cache', 'node');
  rmSync(aside, { recursive: true, force: true });
  if (!process.execPath.startsWith(join(root, 'node_modules') + sep)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(process.execPath, join(aside, `${process.pid}.exe`));
}
