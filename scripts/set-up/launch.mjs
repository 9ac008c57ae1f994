// @ts-check
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from '../set-up.mjs';
import { runProcess } from './run-process.mjs';
import { SetUpError } from './set-up-error.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Sets the project up, runs one of its scripts on its own Node, and ends with that script's exit code.
 * A process of its own, because a shell that has started one `node` goes on starting that one.
 *
 * @param {string[]} commandLine path of the script from the project's root, then its arguments
 */
export async function launch([script, ...args]) {
  if (script === undefined) {
    console.error('Which script? → node scripts/with-runtime.mjs scripts/build.ts');
    process.exitCode = 1;
    return;
  }
  endWithNpm(process.env);
  try {
    const node = await setUp(ROOT);
    const env = describeEnvironment(ROOT, process.env);
    const { code } = await runProcess(node, [resolve(ROOT, script), ...args], { cwd: ROOT, env });
    process.exitCode = code;
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * npm hands a signal to the shell it starts this process by, and the shell ends without handing it on. So a
 * shell that is gone counts as the signal to end; without it a server would go on with nobody to end it.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function endWithNpm(env) {
  if (env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 300);
  watch.unref();
}

/**
 * The environment of the project's scripts: its own programs come first, and Astro sends nothing home and
 * stays in the foreground.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function describeEnvironment(root, env) {
  // Windows spells the variable "Path", and a second spelling of it would shadow the first.
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const programs = join(root, 'node_modules', '.bin');
  return {
    ...env,
    [pathKey]: [programs, env[pathKey]].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}
