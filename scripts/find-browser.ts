import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromium } from 'playwright-core';
import {
  listDownloadedPlaces,
  listInstalledPlaces,
  type Machine,
} from './find-browser/browser-places.ts';

/** A machine on which a browser is looked for. */
export interface SearchedMachine extends Machine {
  /** Where Playwright would keep its own Chromium. */
  download: string;
  /** Whether there is a browser at that path, and one that starts. */
  starts: (path: string) => boolean;
}

/**
 * The browser that lays out the binder and runs the browser tests, Chrome, Chromium or Edge: the one `CHROME_PATH`
 * names, else an installed one, else one that Playwright downloaded.
 *
 * @returns path of its program, or undefined where there is none or `CHROME_PATH` is `none`
 * @throws Error where `CHROME_PATH` names no browser
 */
export function findBrowser(machine: SearchedMachine = describeMachine()): string | undefined {
  const named = machine.env.CHROME_PATH;
  if (named === 'none') return undefined;
  if (named !== undefined && named !== '') {
    if (machine.starts(named)) return named;
    throw new Error(
      `CHROME_PATH is "${named}", and no browser starts there. → Write the path of the program of Chrome, Chromium or Edge, or leave CHROME_PATH out.`,
    );
  }
  const places = [...listInstalledPlaces(machine), ...listDownloadedPlaces(machine.download)];
  return places.find((place) => machine.starts(place));
}

function describeMachine(): SearchedMachine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    download: chromium.executablePath(),
    starts: startsHere,
  };
}

/** On Linux a file may be there that only tells how to install the browser, or a library be missing. */
function startsHere(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows "--version" opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}
