import { z } from 'astro/zod';
import { HOWS, WAITS, WHERES, WHOS } from '../domain/incident/answers.ts';
import { action } from './action.ts';
import { line, slug } from './fields.ts';

/** How a pause point is worked: read a line and do it, or do the work and confirm it line by line. */
export const MODES = ['read-do', 'do-confirm'] as const;

/** What practice.yaml says of the VPN; `not-set` where it says nothing. */
export const VPN_RULES = ['none', 'may-be-switched-off', 'must-stay-on', 'not-set'] as const;

/** One of the answers, or that the reader does not know. */
const answerTo = (answers: readonly string[], question: string) =>
  z
    .array(z.enum([...answers, 'unknown']))
    .min(1, { error: 'needs at least one entry' })
    .optional()
    .describe(
      `Answers to "${question}" with which this holds: ${[...answers, 'unknown'].join(', ')}.`,
    );

const condition = () =>
  z
    .strictObject({
      see: z
        .array(line())
        .min(1, { error: 'needs at least one entry' })
        .optional()
        .describe('Issues with which this holds: account-locked; unknown where none is chosen.'),
      who: answerTo(WHOS, 'Who is affected?'),
      how: answerTo(HOWS, 'How do you sign in?'),
      where: answerTo(WHERES, 'Where are you connected?'),
      waits: answerTo(WAITS, 'What waits on it?'),
      vpn: z
        .array(z.enum(VPN_RULES))
        .min(1, { error: 'needs at least one entry' })
        .optional()
        .describe(`What practice.yaml says of the VPN: ${VPN_RULES.join(', ')}.`),
    })
    .describe('With which answers these lines are on the list; every key given must hold.');

/** Why lines are left out, by the key that did not hold. The reader sees it. */
const leftOut = () =>
  z
    .partialRecord(z.enum(['who', 'how', 'where', 'waits', 'vpn']), line())
    .default({})
    .describe('For each key of `when` but see: why these lines are left out if it does not hold.');

const group = z.strictObject({
  when: condition().prefault({}),
  why: line().describe(
    'Why these lines are on the list; shown on request, in one sentence or two.',
  ),
  left_out: leftOut(),
  steps: z
    .array(line())
    .min(1, { error: 'needs at least one entry' })
    .describe(
      'IDs of steps (B7), actions (B3.2, A2.1) or own lines of this file (C1.2), in order.',
    ),
});

const ownItem = action(/^C[1-4]\.[1-9]\d*$/, 'C1.2')
  .omit({ put_back: true })
  .extend({
    see: line().describe(
      'Where the same stands on paper: a step (B8.1), an issue, a question or a page (downtime).',
    ),
  });

const covered = z.strictObject({
  step: line().describe('The step or action that is left out: A2.2.'),
  by: line().describe('What is on the list in its place: B3.2.'),
  see: z
    .array(line())
    .optional()
    .describe('The issues with which this holds; left out where the step is an issue’s own.'),
});

const putBack = z.strictObject({
  of: line().describe('The action that changes something for a test, and says put_back: B6.2.'),
  expect: line().describe('What is seen once it is put back.'),
  if_not: z
    .strictObject({
      says: line().describe('What the reader sees instead.'),
      go_to: line().describe('Where to go then: a step, an issue, a question or a page.'),
    })
    .describe('What to do when it cannot be put back.'),
});

/**
 * Schema of `src/content/checklist/<id>-<slug>.yaml`: one pause point of the incident checklist. Its lines
 * are steps and actions of other files, named by their IDs; only what stands nowhere else is written here.
 */
export const pausePointSchema = z.strictObject({
  id: z
    .string()
    .regex(/^C[1-4]$/, { error: 'is not a pause point; write C1, C2, C3 or C4' })
    .describe('Letter and number, as printed: C1.'),
  slug: slug().describe('Readable anchor; the file is <id>-<slug>.yaml: now.'),
  title: line().describe('The name of the pause point: Now.'),
  mode: z.enum(MODES).describe('How it is worked: read-do or do-confirm. The first is read-do.'),
  summary: line().describe('What the pause point is for, in one sentence.'),
  items: z
    .array(ownItem)
    .min(1, { error: 'needs at least one entry' })
    .describe(
      'Lines that stand in no step; IDs count up from <id>.1. The last is the completion line.',
    ),
  groups: z
    .array(group)
    .default([])
    .describe('What is on the list, in order; a line that stands twice is taken from the first.'),
  covered: z
    .array(covered)
    .default([])
    .describe('Steps that are left out because another line does the same.'),
  put_backs: z
    .array(putBack)
    .default([])
    .describe('How each change that a test made is put back; these lines stand first.'),
});

/** One pause point of the checklist. */
export type PausePoint = z.infer<typeof pausePointSchema>;
