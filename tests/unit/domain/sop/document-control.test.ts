import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  describeState,
  findControlFaults,
  stateOf,
} from '../../../../src/domain/sop/document-control.ts';

const first = {
  version: '1.0',
  effective: '2026-11-24',
  replace_after: '2027-11-24',
  supersedes: null,
  revisions: [{ version: '1.0', date: '2026-11-24' }],
};
const second = {
  ...first,
  version: '1.1',
  effective: '2027-01-10',
  supersedes: '1.0',
  revisions: [{ version: '1.1', date: '2027-01-10' }, ...first.revisions],
};
const faults = (control: Parameters<typeof findControlFaults>[0]) =>
  findControlFaults(control).map(({ path, message }) => `${path.join('.')} ${message}`);

describe('document control', () => {
  test('is right for a first version and for the one after it', () => {
    expect(faults(first)).toEqual([]);
    expect(faults(second)).toEqual([]);
  });

  test('asks that the history begin with the version in force', () => {
    expect(faults({ ...second, version: '1.2' })).toEqual([
      'revisions.0 must be the version in force, 1.2 of 2027-01-10',
    ]);
    expect(faults({ ...first, effective: '2026-11-25' })).toEqual([
      'revisions.0 must be the version in force, 1.0 of 2026-11-25',
    ]);
  });

  test('asks for the version that was replaced, and for none in the first', () => {
    expect(faults({ ...second, supersedes: null })).toEqual([
      'supersedes must be 1.0, the version before in the history',
    ]);
    expect(faults({ ...first, supersedes: '0.9' })[0]).toContain('leave it empty');
  });

  test.each(['2026-11-24', '2026-11-01', '2027-11-26', '2029-01-01'])(
    'does not let a copy of 2026-11-24 be used until %s',
    (replace_after) => {
      expect(faults({ ...first, replace_after })).toEqual([
        'replace_after must be a day after 2026-11-24, and at most 366 days later',
      ]);
    },
  );

  test('asks for the newest revision first', () => {
    const revisions = [...second.revisions, { version: '1.0', date: '2026-01-01' }];
    expect(faults({ ...second, revisions })).toEqual([
      'revisions.2 must be older than version 1.0 above it: the newest comes first',
    ]);
  });

  test('counts versions by their numbers', () => {
    expect(['1.10', '2.0', '1.9'].sort(compareVersions)).toEqual(['1.9', '1.10', '2.0']);
  });
});

describe('a copy', () => {
  test.each([
    ['2026-11-23', 'not-yet-in-force'],
    ['2026-11-24', 'in-force'],
    ['2027-11-24', 'in-force'],
    ['2027-11-25', 'replace'],
  ])('is on %s %s', (today, state) => {
    expect(stateOf(first, today)).toBe(state);
  });

  test('in time says nothing', () => {
    expect(describeState(first, '2027-02-22', '2027-02-22')).toBe('');
  });

  test('overdue for review says since when', () => {
    expect(describeState(first, '2027-02-22', '2027-02-23')).toBe(
      'Its review was due by 2027-02-22: facts in it may have changed.',
    );
  });

  test('out of date says that, and that it is overdue', () => {
    const says = describeState(first, '2027-02-22', '2028-01-01');
    expect(says).toContain('were to be replaced after 2027-11-24');
    expect(says).toContain('due by 2027-02-22');
  });

  test('from the future says from when it holds', () => {
    expect(describeState(first, '2027-02-22', '2026-01-01')).toContain('into force on 2026-11-24');
  });
});
