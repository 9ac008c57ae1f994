import { resolve } from 'node:path';
import { runProcess } from '../set-up/run-process.mjs';

/** Where the tests keep what they make, so that dist/ stays what the last build made it. */
export const TEST_FOLDER = resolve('node_modules/.cache/portal-access-kb');

let built: Promise<string> | undefined;

/**
 * The folder of the site that the site and browser tests read: `SITE_DIR` where it is set, else one built now and
 * once, for the root path whatever address practice.yaml has.
 *
 * @throws Error where the site cannot be built; why has been printed then
 */
export function siteFolder(): Promise<string> {
  built ??=
    process.env.SITE_DIR === undefined ? build() : Promise.resolve(resolve(process.env.SITE_DIR));
  return built;
}

async function build(): Promise<string> {
  const folder = resolve(TEST_FOLDER, 'site');
  const env = { ...process.env, OUT_DIR: folder, BASE: '/' };
  const { code } = await runProcess(process.execPath, ['scripts/build.ts'], { env });
  if (code !== 0) throw new Error('The site these tests read could not be built.');
  return folder;
}
