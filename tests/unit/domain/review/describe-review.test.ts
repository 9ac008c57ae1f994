import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeReview, nextReview } from '../../../../src/domain/review/describe-review.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';
import type { Review } from '../../../../src/schemas/review.ts';

const review = (changes: Partial<Review> = {}): Review => ({
  owner: 'site-owner',
  written_on: '2026-11-24',
  last_reviewed: null,
  interval_days: 90,
  ...changes,
});

afterEach(() => vi.unstubAllEnvs());

describe('the next review', () => {
  test.each([
    ['over a month end', '2026-01-31', 1, '2026-02-01'],
    ['over the end of a year', '2026-11-24', 90, '2027-02-22'],
    ['onto a leap day', '2028-02-28', 1, '2028-02-29'],
    ['over the end of February in another year', '2027-02-28', 1, '2027-03-01'],
    ['from a leap day', '2028-02-29', 365, '2029-02-28'],
    ['over the change of the clocks', '2026-10-25', 10, '2026-11-04'],
    ['of a whole year', '2026-11-24', 365, '2027-11-24'],
  ])('is counted %s', (_, written_on, interval_days, expected) => {
    expect(nextReview(review({ written_on, interval_days }))).toBe(expected);
  });

  test('is counted from the last review where there was one', () => {
    expect(nextReview(review({ last_reviewed: '2027-01-01' }))).toBe('2027-04-01');
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Chicago'])(
    'is the same day in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(nextReview(review({ written_on: '2026-03-01', interval_days: 30 }))).toBe(
        '2026-03-31',
      );
    },
  );

  test('is as many days away as the interval says', () => {
    const days = fc.integer({ min: 0, max: 20_000 });
    const interval = fc.integer({ min: 1, max: 366 });
    fc.assert(
      fc.property(days, interval, (written, interval_days) => {
        const written_on = new Date(written * 86_400_000).toISOString().slice(0, 10);
        const next = Date.parse(nextReview(review({ written_on, interval_days })));
        return next / 86_400_000 === written + interval_days;
      }),
    );
  });
});

describe('a review in words', () => {
  const portal = { name: 'P', short_name: 'P', payer: 'P', home: 'https://portal.example.org/' };
  const { people } = practiceSchema.parse({ portal, people: { sop_owner: 'Harper Example' } });

  test('names the owner, the day of writing and the next review', () => {
    const told = describeReview(
      review({ owner: 'sop-owner', last_reviewed: '2027-01-01' }),
      people,
    );
    expect(told).toContain('Harper Example');
    expect(told).toContain('2026-11-24');
    expect(told).toContain('reviewed 2027-01-01');
    expect(told).toContain('2027-04-01');
  });

  test('says that a text was not reviewed yet, and who is not named yet', () => {
    const told = describeReview(review(), people);
    expect(told).toContain('site owner, not named yet');
    expect(told).toContain('not yet reviewed');
    expect(told).not.toContain('Harper');
    expect(told).not.toContain('null');
  });
});
