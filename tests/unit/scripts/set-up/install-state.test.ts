import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareLocks, findReasonToInstall } from '../../../../scripts/set-up/install-state.mjs';

const LINUX = { platform: 'linux', arch: 'x64' };
const lock = (packages: object) => ({ packages: packages as Record<string, { version: string }> });

test('what is installed as the lock file says needs no installation', () => {
  const wanted = lock({ '': {}, 'node_modules/a': { version: '1.0.0' } });
  expect(compareLocks(wanted, lock({ 'node_modules/a': { version: '1.0.0' } }), LINUX)).toBe(
    undefined,
  );
});

test('another version, a missing package and one too many are each a reason to install', () => {
  const wanted = lock({ 'node_modules/a': { version: '1.0.0' } });
  const reason = (installed: object) => compareLocks(wanted, lock(installed), LINUX);
  expect(reason({ 'node_modules/a': { version: '2.0.0' } })).toBe(
    'a 1.0.0 is wanted, 2.0.0 is installed',
  );
  expect(reason({})).toBe('a 1.0.0 is not installed');
  expect(
    reason({
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a/node_modules/@scope/b': { version: '1.0.0' },
    }),
  ).toBe('@scope/b is installed and no longer wanted');
});

test('a package for another kind of machine may be missing, one for this machine may not', () => {
  const forMachine = (os: string, cpu: string, more = {}) =>
    lock({ 'node_modules/a': { version: '1.0.0', optional: true, os: [os], cpu: [cpu], ...more } });
  const missing = (wanted: ReturnType<typeof lock>) => compareLocks(wanted, lock({}), LINUX);
  expect(missing(forMachine('darwin', 'x64'))).toBe(undefined);
  expect(missing(forMachine('linux', 'arm64'))).toBe(undefined);
  expect(missing(forMachine('linux', 'x64', { libc: ['musl'] }))).toBe(undefined);
  expect(missing(forMachine('linux', 'x64'))).toBe('a 1.0.0 is not installed');
});

test('what only a package for another machine needs may be missing', () => {
  const wanted = lock({ 'node_modules/a': { version: '1.0.0', optional: true } });
  expect(compareLocks(wanted, lock({}), LINUX)).toBe(undefined);
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-state-'));
  write('package.json', { dependencies: { a: '1.0.0' } });
  write('package-lock.json', {
    packages: { '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': { version: '1.0.0' } },
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: unknown) {
  writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
}

test('a fresh clone has nothing installed', () => {
  expect(findReasonToInstall(root)).toBe('nothing is installed yet');
});

test('an installation that was broken off is done again', () => {
  mkdirSync(join(root, 'node_modules'));
  expect(findReasonToInstall(root)).toBe('the last installation did not finish');
  write('node_modules/.package-lock.json', '{ "packages": {');
  expect(findReasonToInstall(root)).toBe('the last installation did not finish');
});

test('a finished installation is left alone', () => {
  mkdirSync(join(root, 'node_modules'));
  write('node_modules/.package-lock.json', {
    packages: { 'node_modules/a': { version: '1.0.0' } },
  });
  expect(findReasonToInstall(root)).toBe(undefined);
});

test('a package.json that the lock file does not know is told, with the package', () => {
  write('package.json', { dependencies: { a: '1.0.0' }, devDependencies: { b: '2.0.0' } });
  expect(() => findReasonToInstall(root)).toThrow(/b is 2\.0\.0 in one and not there in the other/);
  expect(() => findReasonToInstall(root)).toThrow(/Run "npm install"/);
});

test('a missing lock file is told, with the way to bring it back', () => {
  rmSync(join(root, 'package-lock.json'));
  expect(() => findReasonToInstall(root)).toThrow(/git checkout package-lock\.json/);
});
