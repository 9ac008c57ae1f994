import { describe, expect, test } from 'vitest';
import { findBrowser, type SearchedMachine } from '../../../scripts/find-browser.ts';

const DOWNLOAD = '/home/ann/.cache/ms-playwright/chromium-1/chrome-linux64/chrome';
const SMALL_DOWNLOAD =
  '/home/ann/.cache/ms-playwright/chromium_headless_shell-1/chrome-headless-shell-linux64/chrome-headless-shell';

/** A Linux machine on which these programs start. */
function machine(programs: string[], env: NodeJS.ProcessEnv = {}): SearchedMachine {
  return {
    platform: 'linux',
    env: { PATH: '/opt/bin:/usr/bin', ...env },
    home: '/home/ann',
    download: DOWNLOAD,
    starts: (path) => programs.includes(path),
  };
}

describe('the browser for the tests', () => {
  test('is the one that CHROME_PATH names, before any other', () => {
    const env = { CHROME_PATH: '/my/chrome' };
    expect(findBrowser(machine(['/usr/bin/chromium', '/my/chrome'], env))).toBe('/my/chrome');
  });

  test('is refused where CHROME_PATH names none, although there is another', () => {
    const env = { CHROME_PATH: '/my/chrome' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], env))).toThrow(
      'CHROME_PATH is "/my/chrome"',
    );
  });

  test('is an installed one, whatever an empty CHROME_PATH means', () => {
    const env = { CHROME_PATH: '' };
    expect(findBrowser(machine(['/usr/bin/chromium', DOWNLOAD], env))).toBe('/usr/bin/chromium');
  });

  test('is Chrome before Chromium before Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/opt/bin/google-chrome'];
    expect(findBrowser(machine(all))).toBe('/opt/bin/google-chrome');
    expect(findBrowser(machine(all.slice(0, 2)))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine(all.slice(0, 1)))).toBe('/usr/bin/microsoft-edge');
  });

  test('is one that Playwright downloaded where none is installed', () => {
    expect(findBrowser(machine([DOWNLOAD]))).toBe(DOWNLOAD);
    expect(findBrowser(machine([SMALL_DOWNLOAD]))).toBe(SMALL_DOWNLOAD);
  });

  test('is none where there is none', () => {
    expect(findBrowser(machine([]))).toBe(undefined);
  });
});
