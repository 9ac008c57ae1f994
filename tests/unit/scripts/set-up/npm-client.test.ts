import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findNpm } from '../../../../scripts/set-up/npm-client.mjs';

const MACHINE = { execPath: join('/opt', 'bin', 'node'), platform: 'linux' };
const having =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test('the npm that runs this is used, on the Node that it runs on', () => {
  const env = { npm_execpath: '/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  expect(findNpm(env, MACHINE, having('/npm/bin/npm-cli.js'))).toEqual({
    command: '/usr/bin/node',
    args: ['/npm/bin/npm-cli.js'],
    shell: false,
  });
});

test('another package manager that runs this is not taken for npm', () => {
  const env = { npm_execpath: '/yarn/bin/yarn.js', npm_node_execpath: '/usr/bin/node' };
  expect(findNpm(env, MACHINE, having('/yarn/bin/yarn.js')).command).toBe('npm');
});

test('started without npm, the npm beside Node is used', () => {
  const cli = join('/opt', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  expect(findNpm({}, MACHINE, having(cli))).toEqual({
    command: MACHINE.execPath,
    args: [cli],
    shell: false,
  });
});

test('else npm is looked for on the path, which on Windows takes a shell', () => {
  expect(findNpm({}, MACHINE, having())).toEqual({ command: 'npm', args: [], shell: false });
  expect(findNpm({}, { ...MACHINE, platform: 'win32' }, having()).shell).toBe(true);
});
