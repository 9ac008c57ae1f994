import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const asked: [name: string, version: string][] = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

test('package.json asks for one exact version of each package', () => {
  const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(([, version]) => !exact.test(version))).toEqual([]);
});

test('package.json allows the install step of the Node the project runs on', () => {
  expect(manifest.allowScripts.node).toBe(true);
  expect(asked.map(([name]) => name)).toContain('node');
});
