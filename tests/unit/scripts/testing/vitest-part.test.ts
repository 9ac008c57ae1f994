import { expect, test } from 'vitest';
import { countTests } from '../../../../scripts/testing/vitest-part.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test('tests are counted as Vitest counted them', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed')],
  };
  expect(countTests(1, report)).toEqual({ passed: 2, failed: 1 });
});

test('a file that could not be loaded counts as a failed test', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 0,
    testResults: [file('passed', 'passed'), file('failed')],
  };
  expect(countTests(1, report)).toEqual({ passed: 1, failed: 1 });
});

test('a run that failed although every test passed counts as a failed test', () => {
  const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file('passed', 'passed')] };
  expect(countTests(1, report)).toEqual({ passed: 1, failed: 1 });
});

test('a run that left no report counts as a failed test', () => {
  expect(countTests(1, undefined)).toEqual({ passed: 0, failed: 1 });
});
