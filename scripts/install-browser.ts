import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';
import { runTool } from './run-tool.ts';
import { runProcess } from './set-up/run-process.mjs';

/** One way to get a browser. */
interface Way {
  /** What is done, for the log and for the message when nothing helped. */
  name: string;
  /** Does it. Whether it worked is seen by looking for the browser afterwards. */
  run: () => Promise<unknown>;
}

/**
 * The browser for the browser tests; where there is none, one is installed.
 *
 * @returns path of its program
 * @throws Error with what was tried and what to do, where none can be had
 */
export async function provideBrowser(
  find: () => string | undefined = findBrowser,
  ways: readonly Way[] = listWays(),
): Promise<string> {
  const present = find();
  if (present !== undefined) return present;
  for (const { name, run } of ways) {
    console.log(`No browser for the browser tests yet: ${name}`);
    await run();
    const installed = find();
    if (installed !== undefined) return installed;
  }
  const tried = ['looking for an installed one', ...ways.map(({ name }) => name)].join('; ');
  throw new Error(
    `There is no browser for the browser tests. Tried: ${tried}.\n` +
      '→ Install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one, then run the command again.',
  );
}

function listWays(): Way[] {
  const playwright: Way = {
    name: "downloading Playwright's (playwright-core install chromium-headless-shell)",
    run: () =>
      runTool('playwright-core', ['install', 'chromium-headless-shell'], {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
        ...process.env,
      }),
  };
  const apt: Way = {
    name: 'apt-get install chromium',
    run: async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await runProcess('apt-get', ['update', '-qq'], { env });
      await runProcess('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
    },
  };
  return mayInstallByApt() ? [playwright, apt] : [playwright];
}

function mayInstallByApt(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version']).status === 0;
}
