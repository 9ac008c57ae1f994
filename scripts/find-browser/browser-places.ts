import { posix, win32 } from 'node:path';

/** What decides where a browser may be. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  /** The home folder. */
  home: string;
}

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chrome, Chromium and Edge are when installed the usual way, in this order. */
export function listInstalledPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PLACES.flatMap((place) =>
      roots.flatMap((root) => (root === undefined ? [] : win32.join(root, place))),
    );
  }
  if (platform === 'darwin') {
    return MAC_NAMES.flatMap((name) =>
      ['/', home].map((root) =>
        posix.join(root, 'Applications', `${name}.app/Contents/MacOS`, name),
      ),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  const all = [...new Set([...folders, ...usual])];
  return LINUX_NAMES.flatMap((name) => all.map((folder) => posix.join(folder, name)));
}

/**
 * Where Playwright keeps the browsers it downloads, and what their programs are called there.
 *
 * @param full where it would have its full Chromium: `…/chromium-1255/chrome-linux64/chrome`. The smaller one
 *   made for tests is beside it: `…/chromium_headless_shell-1255/chrome-headless-shell-linux64/…`
 */
export function listDownloadedPlaces(full: string): string[] {
  const build = /^(.*[/\\])chromium-(\d+)[/\\]chrome-([^/\\]+)[/\\]/.exec(full);
  if (build === null) return [full];
  const [, folder = '', revision, system] = build;
  const { join } = full.includes('\\') ? win32 : posix;
  const program = full.endsWith('.exe') ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
  const shell = [`chromium_headless_shell-${revision}`, `chrome-headless-shell-${system}`, program];
  return [full, join(folder, ...shell)];
}
