import { describe, expect, test } from 'vitest';
import { readSetting } from '../../../../src/domain/content/read-setting.ts';
import { practiceSchema } from '../../../../src/schemas/practice.ts';

const practice = practiceSchema.parse({
  portal: { name: 'Portal', short_name: 'P', payer: 'Payer', home: 'https://portal.example.org/' },
  practice: { npis: [{ name: 'One', npi: '1234567893' }] },
});

describe('a setting by its path', () => {
  test.each([
    ['portal.name', 'Portal'],
    ['clock.escalate_minutes', 60],
    ['publishing.allow_indexing', false],
    ['practice.npis.0.npi', '1234567893'],
  ])('%s is its value', (path, value) => {
    expect(readSetting(practice, path)).toBe(value);
  });

  test.each(['systems.fax', 'practice.name', 'people.clinic_it.phone'])(
    '%s is null while it is not filled in',
    (path) => {
      expect(readSetting(practice, path)).toBeNull();
    },
  );

  test.each([
    ['no such key', 'no.such.key'],
    ['a group of keys', 'clock'],
    ['a list', 'practice.npis'],
    ['an empty list', 'people.charge_persons'],
    ['below a key that is not filled in', 'practice.name.first'],
    ['below a value', 'portal.name.length'],
    ['what every object has', 'constructor'],
    ['nothing', ''],
  ])('is undefined for %s', (_, path) => {
    expect(readSetting(practice, path)).toBeUndefined();
  });
});
