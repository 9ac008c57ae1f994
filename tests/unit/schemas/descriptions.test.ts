import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { issueSchema } from '../../../src/schemas/issue.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { practiceSchema } from '../../../src/schemas/practice.ts';
import { questionSchema } from '../../../src/schemas/question.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { stepSchema } from '../../../src/schemas/step.ts';
import { listKeys } from './list-keys.ts';

const SCHEMAS: [string, z.ZodType, string][] = [
  ['an issue', issueSchema, 'escalation[].window_minutes'],
  ['a step', stepSchema, 'actions[].if_not.go_to'],
  ['a question', questionSchema, 'review.last_reviewed'],
  ['a fact', sourceSchema, 'contact.hours'],
  ['a page', pageSchema, 'entries.under'],
  ['the practice file', practiceSchema, 'practice.sites[].address.zip'],
];

describe('every key has a description', () => {
  test.each(SCHEMAS)('in the schema of %s', (_, schema, deepest) => {
    const keys = listKeys(schema);
    // The walk got to the bottom, so that an empty list below means what it says.
    expect(keys.map(({ path }) => path)).toContain(deepest);
    expect(keys.filter(({ description = '' }) => description.trim() === '')).toEqual([]);
  });

  test.each(SCHEMAS)('that is a sentence, in the schema of %s', (_, schema) => {
    const unfinished = listKeys(schema).filter(
      ({ description = '' }) => !/[.!?]$/.test(description),
    );
    expect(unfinished).toEqual([]);
  });
});
