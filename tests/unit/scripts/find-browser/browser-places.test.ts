import { expect, test } from 'vitest';
import {
  listDownloadedPlaces,
  listInstalledPlaces,
} from '../../../../scripts/find-browser/browser-places.ts';

test('on macOS browsers are looked for among the applications of all and of the user', () => {
  const places = listInstalledPlaces({ platform: 'darwin', env: {}, home: '/Users/ann' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows browsers are looked for where the system says programs are', () => {
  const env = { PROGRAMFILES: 'C:\\Programme', LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local' };
  const places = listInstalledPlaces({ platform: 'win32', env, home: 'C:\\Users\\ann' });
  expect(places).toContain('C:\\Programme\\Google\\Chrome\\Application\\chrome.exe');
  expect(places).toContain('C:\\Programme\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(places).toContain('C:\\Users\\ann\\AppData\\Local\\Chromium\\Application\\chrome.exe');
});

test('on Linux browsers are looked for on the path and in the usual folders', () => {
  const places = listInstalledPlaces({ platform: 'linux', env: { PATH: '/x:.' }, home: '/h' });
  expect(places).toContain('/x/chromium');
  expect(places).toContain('/snap/bin/chromium');
  expect(places.every((place) => place.startsWith('/'))).toBe(true);
});

test.each([
  [
    '/c/chromium-12/chrome-linux64/chrome',
    '/c/chromium_headless_shell-12/chrome-headless-shell-linux64/chrome-headless-shell',
  ],
  [
    '/c/chromium-12/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/c/chromium_headless_shell-12/chrome-headless-shell-mac-arm64/chrome-headless-shell',
  ],
  [
    'C:\\c\\chromium-12\\chrome-win64\\chrome.exe',
    'C:\\c\\chromium_headless_shell-12\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  ],
])("Playwright's smaller browser is looked for beside %s", (full, small) => {
  expect(listDownloadedPlaces(full)).toEqual([full, small]);
});

test('a place Playwright has never used is taken as it is', () => {
  expect(listDownloadedPlaces('/elsewhere/chrome')).toEqual(['/elsewhere/chrome']);
});
