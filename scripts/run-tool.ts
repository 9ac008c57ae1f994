import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from './set-up/run-process.mjs';

/**
 * Runs the program of an installed package on this Node, without a shell, so that it works the same on Windows.
 *
 * @returns its exit code
 */
export async function runTool(
  packageName: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const { code } = await runProcess(process.execPath, [findProgram(packageName), ...args], { env });
  return code;
}

/** Path of the program a package has under its own name, or of the only one it has. */
function findProgram(packageName: string): string {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const shortName = packageName.replace(/^@[^/]+\//, '');
  const path = typeof bin === 'string' ? bin : (bin[shortName] ?? Object.values(bin)[0]);
  return join(folder, path);
}
