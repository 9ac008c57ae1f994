import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../run-tool.ts';
import type { Outcome } from './parts.ts';
import { TEST_FOLDER } from './test-site.ts';

/** What Vitest's JSON report says of a run, as far as it is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  /** Files. */
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs the tests of one project of vitest.config.ts. Where it has none yet, that is said and nothing fails. */
export async function runVitest(project: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  if (globSync(`tests/${project}/**/*.test.ts`).length === 0) {
    console.log(`tests/${project}/ has no tests yet.`);
    return { passed: 0, failed: 0 };
  }
  const file = join(TEST_FOLDER, `${project}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const code = await runTool('vitest', args, { ...process.env, ...env });
  return countTests(code, readReport(file));
}

/**
 * Counts the tests of a run. A file that could not be loaded counts as one failed test, and so does a run that
 * failed otherwise (an error outside of every test, a crash without a report).
 */
export function countTests(code: number, report: Report | undefined): Outcome {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failed = (report?.numFailedTests ?? 0) + unloaded;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
