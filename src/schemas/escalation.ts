import { z } from 'astro/zod';
import { line } from './fields.ts';
import { ACTORS } from './people.ts';

/** What can happen that an escalation rule counts. */
export const EVENTS = [
  'reset-failed',
  'step-failed',
  'still-locked',
  'seen-again-after-update',
  'unreachable',
] as const;

/** How many people are affected. */
export const SCOPES = ['me', 'several', 'everyone'] as const;

/** Ways a computer can reach the portal. */
export const NETWORKS = ['office', 'vpn', 'home-or-mobile'] as const;

/**
 * One escalation rule: it fires when `event` has happened `count` times within `window_minutes`,
 * for at least `scope`, on each of `networks`. The vocabulary is closed so that a program can
 * apply a rule from ticks alone, and a reader gets the same rule as `sentence`.
 */
export const escalationRule = () =>
  z
    .strictObject({
      event: z.enum(EVENTS).describe(`What is counted: ${EVENTS.join(', ')}.`),
      step: line()
        .optional()
        .describe('With step-failed: the step or action whose expected result did not come (B2).'),
      count: z.int().min(1).default(1).describe('How many times it happened. Left out: once.'),
      window_minutes: z
        .int()
        .min(1)
        .optional()
        .describe('Within how many minutes. Left out: no limit.'),
      outlasts_maintenance: z
        .boolean()
        .default(false)
        .describe(
          'With still-locked: true where the rule waits for the announced maintenance window to end. Where none is announced, the escalation clock in practice.yaml counts instead.',
        ),
      scope: z
        .enum(SCOPES)
        .default('me')
        .describe(`The least number of people affected: ${SCOPES.join(', ')}.`),
      networks: z
        .array(z.enum(NETWORKS))
        .default([])
        .describe(`The networks on each of which it happened: ${NETWORKS.join(', ')}.`),
      to: z.enum(ACTORS).describe(`Who is called then: ${ACTORS.join(', ')}.`),
      sentence: line().describe('The same rule as a sentence that a reader can follow.'),
      from_article: z
        .boolean()
        .default(false)
        .describe("True where the rule is the source article's own."),
    })
    .refine((rule) => rule.event !== 'step-failed' || rule.step !== undefined, {
      path: ['step'],
      error: 'is needed with step-failed',
    })
    .refine((rule) => rule.event === 'step-failed' || rule.step === undefined, {
      path: ['step'],
      error: 'belongs to step-failed, and only there',
    })
    .refine((rule) => !rule.outlasts_maintenance || rule.event === 'still-locked', {
      path: ['outlasts_maintenance'],
      error: 'belongs to still-locked only',
    });

/** One escalation rule, in minutes and counts. */
export type EscalationRule = z.infer<ReturnType<typeof escalationRule>>;
