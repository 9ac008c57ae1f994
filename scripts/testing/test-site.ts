import { resolve } from 'node:path';
import { runProcess } from '../set-up/run-process.mjs';

/** Where the tests keep what they make, so that dist/ stays what the last build made it. */
export const TEST_FOLDER = resolve('node_modules/.cache/portal-access-kb');

let built: Promise<NodeJS.ProcessEnv> | undefined;

/**
 * Where the site and browser tests find the site they read, as environment variables: `SITE_DIR` as it is set, else
 * a site built now and once, for the root path whatever address practice.yaml or `BASE` has.
 *
 * @throws Error where the site cannot be built; why has been printed then
 */
export function provideTestSite(): Promise<NodeJS.ProcessEnv> {
  const { SITE_DIR } = process.env;
  if (SITE_DIR !== undefined) return Promise.resolve({ SITE_DIR: resolve(SITE_DIR) });
  built ??= build();
  return built;
}

async function build(): Promise<NodeJS.ProcessEnv> {
  const folder = resolve(TEST_FOLDER, 'site');
  const env = { ...process.env, OUT_DIR: folder, BASE: '/' };
  const { code } = await runProcess(process.execPath, ['scripts/build.ts'], { env });
  if (code !== 0) throw new Error('The site these tests read could not be built.');
  return { SITE_DIR: folder, BASE: '/' };
}
