import { expect, test } from 'vitest';
import { explainMissingRuntime } from '../../../../scripts/set-up/runtime.mjs';

const found = { runtime: '/kb/node_modules/node/bin/node', present: false, ignoresScripts: false };

test('an install step that npm did not run is told with the package and how to run it', () => {
  const message = explainMissingRuntime(found);
  expect(message).toContain('The install step of the package "node" is blocked');
  expect(message).toContain('npm install-scripts approve node');
  expect(message).toContain('npm rebuild node');
});

test('where npm skips all install steps, the command that runs this one is told', () => {
  const message = explainMissingRuntime({ ...found, ignoresScripts: true });
  expect(message).toContain('ignore-scripts');
  expect(message).toContain('"npm rebuild node --ignore-scripts=false"');
});

test('a Node made for another machine is told by its path', () => {
  const message = explainMissingRuntime({ ...found, present: true });
  expect(message).toContain('does not start on this machine');
  expect(message).toContain(found.runtime);
  expect(message).toContain('Delete node_modules');
});

test('a newer Node on the machine is always one way on', () => {
  for (const present of [true, false]) {
    expect(explainMissingRuntime({ ...found, present })).toContain('install Node 24 or newer');
  }
});
