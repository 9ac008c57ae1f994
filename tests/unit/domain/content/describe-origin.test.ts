import { expect, test } from 'vitest';
import { describeOrigin } from '../../../../src/domain/content/describe-origin.ts';
import { sourceSchema } from '../../../../src/schemas/source.ts';

const fact = (changes: object) =>
  sourceSchema.parse({
    id: 'a-fact',
    fact: 'Something is so.',
    use: 'describe',
    topic: 'Topic',
    publisher: 'Payer',
    grade: 'A',
    published: 'undated',
    read_on: '2026-11-23',
    verified_on: null,
    ...changes,
  });

test('says each origin once, and where nothing was found', () => {
  const unknown = { use: 'unknown', publisher: null, grade: null, published: null };
  const origins = describeOrigin([
    fact({}),
    fact({ id: 'b' }),
    fact({ published: '2024-04-01' }),
    fact(unknown),
  ]);
  expect(origins).toBe('Payer, undated, grade A; Payer, 2024-04-01, grade A; nothing found');
});
