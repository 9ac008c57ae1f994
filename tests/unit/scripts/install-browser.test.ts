import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { provideBrowser } from '../../../scripts/install-browser.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Ways to get a browser, of which the last may bring one. */
function ways(...names: string[]) {
  const done: string[] = [];
  return {
    done,
    list: names.map((name) => ({ name, run: async () => done.push(name) })),
  };
}

test('a browser that is there is used, and nothing is installed', async () => {
  const { done, list } = ways('download');
  expect(await provideBrowser(() => '/usr/bin/chromium', list)).toBe('/usr/bin/chromium');
  expect(done).toEqual([]);
});

test('the ways to get one are tried in their order until one brings it', async () => {
  const { done, list } = ways('download', 'apt', 'never');
  const find = () => (done.includes('apt') ? '/usr/bin/chromium' : undefined);
  expect(await provideBrowser(find, list)).toBe('/usr/bin/chromium');
  expect(done).toEqual(['download', 'apt']);
});

test('where none can be had, what was tried and what to do is told', async () => {
  const { list } = ways('download', 'apt');
  const asked = provideBrowser(() => undefined, list);
  await expect(asked).rejects.toThrow('download; apt');
  await expect(asked).rejects.toThrow('set CHROME_PATH');
});
