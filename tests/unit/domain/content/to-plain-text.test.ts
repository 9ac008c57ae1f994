import { expect, test } from 'vitest';
import { buildDirectory } from '../../../../src/domain/content/directory.ts';
import { toPlainText } from '../../../../src/domain/content/to-plain-text.ts';
import { readFixtureContent } from './fixture-content.ts';

const directory = buildDirectory(readFixtureContent());

test.each([
  ['Go to B1, or call.', 'Go to B1, or call.'],
  ['Call [[contact support-line]].', 'Call 1-800-555-0100.'],
  ['About [[figure lockout-share]] of accounts.', 'About 62 % of accounts.'],
  ['Wait [[practice clock.escalate_minutes]] minutes.', 'Wait 60 minutes.'],
  ['Wait [[clock forms_hours]].', 'Wait 8 hours.'],
  ['Down since [[blank start-time]].', 'Down since (start time).'],
  ['Nobody answers [[source support-line]], so wait.', 'Nobody answers, so wait.'],
  ['Nobody answers. [[source support-line]]', 'Nobody answers.'],
  ['Fax to [[practice systems.fax]].', 'Fax to.'],
])('%j reads %j without links', (written, plain) => {
  expect(toPlainText(written, directory)).toBe(plain);
});
