import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  change,
  containing,
  type Edit,
  findMistake,
  findMistakes,
  remove,
} from '../fixture-site.ts';

const VERSION = { file: 'src/content/sop/document.yaml', field: 'version' };

/** Every file of the procedure as an editor of another kind leaves it. */
const saveElsewhere: Edit = (folder) => {
  for (const name of ['d1-start.mdx', 'routes.yaml', 'document.yaml']) {
    const file = join(folder, 'sop', name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  }
};

describe('a changed procedure under an unchanged version', () => {
  test.each([
    ['an action', change('sop/d1-start.mdx', 'do: ', 'do: Now '), 'changed: D1.1'],
    ['a route', change('sop/routes.yaml', 'Call [[contact', 'Phone [[contact'), 'changed: R1'],
    ['a form', change('sop/forms.yaml', 'purpose: ', 'purpose: At once. '), 'changed: P1'],
    ['a script', change('sop/scripts.yaml', 'how: ', 'how: Loudly. '), 'changed: S1'],
    [
      'the quick card',
      change('sop/quick-card.yaml', 'start: ', 'start: Hurry. '),
      'quick card: start',
    ],
    ['the planning', change('sop/planning.yaml', 'minutes: ', 'minutes: 1'), 'planning: drill'],
    ['a date', change('sop/document.yaml', '2027-11-24', '2027-11-20'), 'document: replace_after'],
    [
      'a number that it prints',
      change('sources.yaml', '1-800-555-0100', '1-800-555-0199'),
      'fact support-line',
    ],
  ])('is refused where %s changed, and what changed is named', (_, edit, named) => {
    expect(findMistake(edit)).toMatchObject({
      ...VERSION,
      what: containing(named),
      remedy: containing('npm run release:sop'),
      written: 'version: "1.1"',
    });
  });

  test('is told only once its other mistakes are mended', () => {
    const told = findMistakes(change('sop/routes.yaml', 'number: R2', 'number: R3'));
    expect(told.map(({ field }) => field)).toEqual(['fee-schedules.number']);
  });

  test.each([
    ['line ends', saveElsewhere],
    [
      'words for the search',
      change('sop/routes.yaml', 'aliases: [benefits', 'aliases: [coverage, benefits'),
    ],
    [
      'the day of the last drill',
      change('sop/document.yaml', 'last_tested:', 'last_tested: 2026-12-01'),
    ],
    ['a comment', change('sop/routes.yaml', 'number: R1', 'number: R1 # the first')],
  ])('may have other %s', (_, edit) => {
    expect(findMistakes(edit)).toEqual([]);
  });
});

test('a version that was raised is refused until it is recorded', () => {
  const raise = change(
    'sop/document.yaml',
    'revisions:',
    'revisions:\n  - version: "1.2"\n    date: 2026-11-24\n    what: A new step.\n    parts: [D1.1]\n    by: sop-owner',
  );
  const name = change('sop/document.yaml', 'version: "1.1"\neff', 'version: "1.2"\neff');
  const supersede = change('sop/document.yaml', 'supersedes: "1.0"', 'supersedes: "1.1"');
  expect(findMistake(raise, name, supersede)).toMatchObject({
    ...VERSION,
    what: '"1.2" is not recorded yet: released.yaml holds version 1.1.',
    remedy: containing('npm run release:sop'),
  });
});

test('a record that is gone is missed', () => {
  expect(findMistake(remove('sop/released.yaml'))).toMatchObject({
    file: 'src/content/sop/released.yaml',
    what: 'The file is missing.',
  });
});
