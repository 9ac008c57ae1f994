// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProcess } from './run-process.mjs';
import { SetUpError } from './set-up-error.mjs';

/** @typedef {{ command: string, args: string[], shell: boolean }} Program */

/**
 * How to start npm. npm tells its scripts where it is and on which Node it runs: the machine's, not the one
 * in node_modules, which an installation replaces. Started without npm, npm lies beside Node or on the path.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {{ execPath: string, platform: string }} machine
 * @param {(path: string) => boolean} exists
 * @returns {Program}
 */
export function findNpm(env, machine = process, exists = existsSync) {
  const told = env.npm_execpath;
  if (told !== undefined && /npm-cli\.[cm]?js$/.test(told) && exists(told)) {
    return { command: env.npm_node_execpath ?? machine.execPath, args: [told], shell: false };
  }
  const folder = dirname(machine.execPath);
  const cli = ['node_modules/npm/bin/npm-cli.js', '../lib/node_modules/npm/bin/npm-cli.js']
    .map((path) => join(folder, path))
    .find(exists);
  if (cli !== undefined) return { command: machine.execPath, args: [cli], shell: false };
  return { command: 'npm', args: [], shell: machine.platform === 'win32' };
}

/**
 * Runs npm in the project without showing what it prints.
 *
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 * @throws {SetUpError} where there is no npm
 */
export async function runNpm(root, args) {
  const npm = findNpm(process.env);
  try {
    const options = { cwd: root, env: process.env, quiet: true, shell: npm.shell };
    return await runProcess(npm.command, [...npm.args, ...args], options);
  } catch (error) {
    throw new SetUpError(
      `npm cannot be started (${error instanceof Error ? error.message : error}), and the packages are to be installed.\n` +
        '→ Install Node from https://nodejs.org/, which brings npm, then run the command again.',
    );
  }
}
