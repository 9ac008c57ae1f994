import { explainError } from '../explain-error.ts';
import type { Outcome, Part } from './parts.ts';

/** How a part went. */
export interface Result extends Outcome {
  name: string;
  seconds: number;
}

/**
 * The parts named on the command line, in their own order; all where none is named.
 *
 * @throws Error where a name is no part
 */
export function selectParts(parts: readonly Part[], names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) {
    const known = parts.map(({ name }) => name).join(', ');
    throw new Error(
      `"${unknown}" is no part of the tests. → The parts are ${known}: npm test -- unit`,
    );
  }
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}

/**
 * Runs the parts one after the other, each under its name. A part that fails does not keep the next from running;
 * one that cannot run at all (no browser, no site) counts as one failed test.
 */
export async function runParts(
  parts: readonly Part[],
  print: (line: string) => void,
  stopped: () => boolean = () => false,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, run } of parts) {
    print(`\n── ${name} ──`);
    const begun = performance.now();
    const outcome = await run().catch((error) => {
      print(explainError(error));
      return { passed: 0, failed: 1 };
    });
    if (stopped()) break;
    results.push({ name, ...outcome, seconds: (performance.now() - begun) / 1000 });
  }
  return results;
}

/** The end of the run: each part with its count and time, the failing ones by name, the sum on the last line. */
export function summarise(results: readonly Result[]): string {
  const rows = results.map(({ name, passed, failed, seconds }) => {
    const count = failed > 0 ? `${failed} FAILED, ${passed} passed` : `${passed} passed`;
    return `${name.padEnd(10)}${count.padEnd(28)}${seconds.toFixed(1).padStart(7)} s`;
  });
  const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  const sum = (key: keyof Outcome) => results.reduce((total, result) => total + result[key], 0);
  return [
    '',
    ...rows,
    ...(failing.length > 0 ? ['', `Failed: ${failing.join(', ')}`] : []),
    '',
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}
