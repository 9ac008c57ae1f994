import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuildResult, ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
let result: BuildResult;

beforeAll(async () => {
  copy = new ProjectCopy();
  result = await copy.build();
}, 120_000);
afterAll(() => copy.remove());

test('without a browser the site is built, and the build says what it left out', () => {
  expect(result.code).toBe(0);
  expect(result.output).toContain('no Chrome, Chromium or Edge was found on this computer');
  expect(result.output).toContain('→ Print it from the page /binder/');
});

test('without a browser there is no PDF, and the page offers none', () => {
  expect(existsSync(join(copy.folder, 'dist/binder.pdf'))).toBe(false);
  const page = copy.read('dist/binder/index.html');
  expect(page).not.toContain('binder.pdf');
  expect(page).toContain('Print');
  expect(page.match(/class="side /g)?.length).toBeGreaterThan(24);
});
