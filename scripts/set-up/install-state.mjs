// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from './set-up-error.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 * @typedef {{ platform: string, arch: string }} Machine
 */

/**
 * Why the packages have to be installed, or undefined where node_modules is what the lock file says. npm
 * writes what it installed to node_modules/.package-lock.json, last of all.
 *
 * @param {string} root
 * @param {Machine} machine
 * @returns {string | undefined}
 * @throws {SetUpError} where package.json and the lock file leave open what to install
 */
export function findReasonToInstall(root, machine = process) {
  const lock = readLock(join(root, 'package-lock.json'));
  if (lock === undefined) {
    throw new SetUpError(
      'package-lock.json is missing or broken, so what to install is not known.\n' +
        '→ Bring it back with "git checkout package-lock.json".',
    );
  }
  const disagreement = compareRoot(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
    lock,
  );
  if (disagreement !== undefined) {
    throw new SetUpError(
      `package.json and package-lock.json do not agree: ${disagreement}.\n` +
        '→ Run "npm install" to bring the lock file up to date, or undo the change to package.json.',
    );
  }
  if (!existsSync(join(root, 'node_modules'))) return 'nothing is installed yet';
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'the last installation did not finish';
  return compareLocks(lock, installed, machine);
}

/**
 * The first difference between what the lock file says and what is installed. Packages for other kinds of
 * machine count on neither side.
 *
 * @param {Lock} lock
 * @param {Lock} installed
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function compareLocks(lock, installed, machine) {
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const name = path.replace(/^.*node_modules\//, '');
    const found = present[path];
    if (found === undefined) {
      if (!mayBeAbsent(entry, machine)) return `${name} ${entry.version} is not installed`;
    } else if (found.version !== entry.version) {
      return `${name} ${entry.version} is wanted, ${found.version} is installed`;
    }
  }
  const extra = Object.keys(present).find((path) => wanted[path] === undefined);
  return extra && `${extra.replace(/^.*node_modules\//, '')} is installed and no longer wanted`;
}

/** @param {Entry} entry @param {Machine} machine */
function mayBeAbsent({ optional, os, cpu, libc }, { platform, arch }) {
  if (optional !== true) return false;
  // What a package for another machine needs is left out with it and names no machine itself; and which C
  // library a Linux has is npm's to find out.
  if (os === undefined || cpu === undefined || libc !== undefined) return true;
  return !os.includes(platform) || !cpu.includes(arch);
}

/** @param {Record<string, unknown>} manifest @param {Lock} lock @returns {string | undefined} */
function compareRoot(manifest, lock) {
  const locked = /** @type {Record<string, unknown>} */ (lock.packages?.[''] ?? {});
  for (const key of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const asked = /** @type {Record<string, string>} */ (manifest[key] ?? {});
    const kept = /** @type {Record<string, string>} */ (locked[key] ?? {});
    for (const name of Object.keys({ ...asked, ...kept })) {
      if (asked[name] === kept[name]) continue;
      return `${name} is ${asked[name] ?? 'not there'} in one and ${kept[name] ?? 'not there'} in the other`;
    }
  }
  return undefined;
}

/** @param {string} file @returns {Lock | undefined} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
