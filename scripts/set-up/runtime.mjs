// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm-client.mjs';
import { SetUpError } from './set-up-error.mjs';

/** From this one on, a machine's own Node runs the project's scripts. */
const OLDEST_SUBSTITUTE = 24;

/**
 * The Node the project brings as the package `node`. That package fetches it in an install step; where the step
 * was blocked it is tried again, and where that is no use and the machine's own Node is new enough, that one is
 * taken.
 *
 * @param {string} root
 * @returns {Promise<string>} path of a Node that starts
 * @throws {SetUpError} where there is none
 */
export async function provideRuntime(root) {
  const runtime = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (starts(runtime)) return runtime;
  console.log(
    'The Node of this project is missing: running the install step of the package "node".',
  );
  await runNpm(root, ['rebuild', 'node', '--loglevel=error']);
  if (starts(runtime)) return runtime;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_SUBSTITUTE) {
    console.log(`It did not run. Going on with Node ${process.versions.node} of this machine.`);
    return process.execPath;
  }
  const { output } = await runNpm(root, ['config', 'get', 'ignore-scripts']);
  throw new SetUpError(
    explainMissingRuntime({
      runtime,
      present: existsSync(runtime),
      ignoresScripts: output.trim() === 'true',
    }),
  );
}

/** @param {string} runtime */
function starts(runtime) {
  return (
    existsSync(runtime) && spawnSync(runtime, ['--version'], { windowsHide: true }).status === 0
  );
}

/**
 * @param {{ runtime: string, present: boolean, ignoresScripts: boolean }} found present: the file is there but
 *   does not start; ignoresScripts: npm is set to run no install step at all
 * @returns {string}
 */
export function explainMissingRuntime({ runtime, present, ignoresScripts }) {
  const substitute = `install Node ${OLDEST_SUBSTITUTE} or newer on this machine, which is then used instead`;
  if (present) {
    return (
      `The Node of this project does not start on this machine (${process.platform} ${process.arch}): ${runtime}\n` +
      `→ Delete node_modules if it was copied from another machine, or ${substitute}. Then run the command again.`
    );
  }
  const [why, remedy] = ignoresScripts
    ? [
        'npm is set to skip install steps (ignore-scripts)',
        'npm rebuild node --ignore-scripts=false',
      ]
    : ['npm did not run it', 'npm install-scripts approve node" and "npm rebuild node'];
  return (
    `The install step of the package "node" is blocked: ${why}. It fetches the Node this project runs on: ${runtime}\n` +
    `→ Run "${remedy}", or ${substitute}. Then run the command again.`
  );
}
