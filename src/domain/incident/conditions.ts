import type { PausePoint } from '../../schemas/pause-point.ts';
import type { Answers } from './answers.ts';
import type { Knowledge } from './knowledge.ts';

/** Under which answers a group of lines is on the list. */
export type Condition = PausePoint['groups'][number]['when'];

/** The keys of a condition in the order in which they are told: the issue first. */
const KEYS = ['see', 'who', 'how', 'where', 'waits', 'vpn'] as const;

/** The first key of a condition that does not hold, or undefined where all do. */
export function findFailing(
  condition: Condition,
  answers: Answers,
  practice: Knowledge['practice'],
): (typeof KEYS)[number] | undefined {
  const values: Record<(typeof KEYS)[number], string> = { ...answers, vpn: practice.vpn };
  return KEYS.find((key) => {
    const allowed: readonly string[] | undefined = condition[key];
    return allowed !== undefined && !allowed.includes(values[key]);
  });
}
