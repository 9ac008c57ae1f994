import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { issueSchema } from '../../../src/schemas/issue.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { practiceSchema } from '../../../src/schemas/practice.ts';
import { questionSchema } from '../../../src/schemas/question.ts';
import { documentSchema } from '../../../src/schemas/sop/document.ts';
import { formSchema } from '../../../src/schemas/sop/form.ts';
import { pathwaySchema } from '../../../src/schemas/sop/pathway.ts';
import { phaseSchema } from '../../../src/schemas/sop/phase.ts';
import { planningSchema } from '../../../src/schemas/sop/planning.ts';
import { quickCardSchema } from '../../../src/schemas/sop/quick-card.ts';
import { rolesSchema } from '../../../src/schemas/sop/roles.ts';
import { routeSchema } from '../../../src/schemas/sop/route.ts';
import { scriptSchema } from '../../../src/schemas/sop/script.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { stepSchema } from '../../../src/schemas/step.ts';
import { listKeys } from './list-keys.ts';

const SCHEMAS: [string, z.ZodType, string][] = [
  ['an issue', issueSchema, 'escalation[].window_minutes'],
  ['a step', stepSchema, 'actions[].if_not.go_to'],
  ['a question', questionSchema, 'review.last_reviewed'],
  ['a fact', sourceSchema, 'contact.hours'],
  ['a page', pageSchema, 'entries[].under'],
  ['the practice file', practiceSchema, 'practice.sites[].address.zip'],
  ['a phase', phaseSchema, 'actions[].if_not.go_to'],
  ['a route', routeSchema, 'ways[].proof'],
  ['a script', scriptSchema, 'text'],
  ['a form', formSchema, 'blocks[].table.columns[].width_mm'],
  ['the quick card', quickCardSchema, 'stop.go_to'],
  ['the roles', rolesSchema, 'shifts[].groups'],
  ['the escalation', pathwaySchema, 'levels[].sources'],
  ['the planning', planningSchema, 'drill.turns[].look_for'],
  ['document control', documentSchema, 'revisions[].by'],
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
