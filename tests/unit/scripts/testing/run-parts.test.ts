import { describe, expect, test } from 'vitest';
import { runParts, selectParts, summarise } from '../../../../scripts/testing/run-parts.ts';

const part = (name: string, passed = 1, failed = 0) => ({
  name,
  run: async () => ({ passed, failed }),
});
const broken = (name: string) => ({
  name,
  run: () => Promise.reject(new Error(`${name} cannot run.`)),
});

/** Runs the parts and keeps what was printed. */
async function run(parts: Parameters<typeof runParts>[0], stopped?: () => boolean) {
  const printed: string[] = [];
  const results = await runParts(parts, (line) => printed.push(line), stopped);
  return { results, printed: printed.join('\n') };
}

describe('the parts that run', () => {
  const parts = [part('format'), part('unit'), part('site')];
  const names = (selected: readonly { name: string }[]) => selected.map(({ name }) => name);

  test('are all of them where none is named', () => {
    expect(names(selectParts(parts, []))).toEqual(['format', 'unit', 'site']);
  });

  test('are the named ones, in their own order', () => {
    expect(names(selectParts(parts, ['site', 'format']))).toEqual(['format', 'site']);
  });

  test('are told where a name is none of them', () => {
    expect(() => selectParts(parts, ['units'])).toThrow(/"units" is no part.*format, unit, site/);
  });
});

describe('a part that fails', () => {
  test('does not keep the next from running', async () => {
    const { results } = await run([part('unit', 1, 2), part('site', 3)]);
    expect(results.map(({ name, passed, failed }) => [name, passed, failed])).toEqual([
      ['unit', 1, 2],
      ['site', 3, 0],
    ]);
  });

  test('because it cannot run counts as one failed test and says why', async () => {
    const { results, printed } = await run([broken('site'), part('browser')]);
    expect(results[0]).toMatchObject({ name: 'site', passed: 0, failed: 1 });
    expect(printed).toContain('site cannot run.');
    expect(results[1]).toMatchObject({ name: 'browser', failed: 0 });
  });
});

test('what is stopped runs no further part', async () => {
  const { results } = await run([part('unit'), part('site')], () => true);
  expect(results).toEqual([]);
});

describe('the end of a run', () => {
  const result = (name: string, passed: number, failed: number) => ({
    name,
    passed,
    failed,
    seconds: 1,
  });
  const lines = (...results: ReturnType<typeof result>[]) => summarise(results).split('\n');

  test('is the sum on a line of its own', () => {
    expect(lines(result('unit', 3, 0), result('site', 4, 0)).at(-1)).toBe('7 passed, 0 failed');
    expect(lines(result('unit', 3, 1), result('site', 4, 2)).at(-1)).toBe('7 passed, 3 failed');
  });

  test('names the failing parts, and only them', () => {
    const end = lines(result('unit', 3, 1), result('site', 4, 0), result('browser', 0, 1));
    expect(end).toContain('Failed: unit, browser');
    expect(lines(result('unit', 3, 0)).join('\n')).not.toContain('Failed');
  });

  test('tells the count and the time of each part', () => {
    expect(lines(result('unit', 3, 1)).join('\n')).toMatch(/unit +1 FAILED, 3 passed +1\.0 s/);
  });
});
