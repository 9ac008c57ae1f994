import type { NETWORKS, SCOPES } from '../../schemas/escalation.ts';

/** The questions before the checklist, in their order. */
export const QUESTION_IDS = ['see', 'who', 'how', 'where', 'waits'] as const;

/** One of {@link QUESTION_IDS}. */
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Who is affected: the scopes of the escalation rules. */
export const WHOS = ['me', 'several', 'everyone'] as const satisfies typeof SCOPES;

/** How the reader signs in. */
export const HOWS = ['password', 'sso'] as const;

/** Where the reader is connected: the networks of the escalation rules. */
export const WHERES = ['office', 'vpn', 'home-or-mobile'] as const satisfies typeof NETWORKS;

/** What waits on it. */
export const WAITS = ['nothing', 'patients', 'deadline'] as const;

/** What every question can be answered with. */
export const UNKNOWN = 'unknown';
type Unknown = typeof UNKNOWN;

/** The answers to the five questions. `see` is the ID of an issue. */
export interface Answers {
  see: string;
  who: (typeof WHOS)[number] | Unknown;
  how: (typeof HOWS)[number] | Unknown;
  where: (typeof WHERES)[number] | Unknown;
  waits: (typeof WAITS)[number] | Unknown;
}

/** Nothing answered yet. */
export const NO_ANSWERS: Answers = {
  see: UNKNOWN,
  who: UNKNOWN,
  how: UNKNOWN,
  where: UNKNOWN,
  waits: UNKNOWN,
};

const CHOICES: Record<Exclude<QuestionId, 'see'>, readonly string[]> = {
  who: WHOS,
  how: HOWS,
  where: WHERES,
  waits: WAITS,
};

/** The answers that a question takes besides "unknown". For `see` they are the IDs of the issues. */
export function choicesOf(question: QuestionId, issues: readonly string[]): readonly string[] {
  return question === 'see' ? issues : CHOICES[question];
}

/**
 * The valid answers among any values, such as those of an address or of stored text. A value that is none of a
 * question's answers is left out, and so is a key that is no question.
 * @param issues IDs that `see` may name.
 */
export function pickAnswers(
  values: Readonly<Record<string, unknown>>,
  issues: readonly string[],
): Partial<Answers> {
  const valid = QUESTION_IDS.flatMap((question) => {
    const value = Object.hasOwn(values, question) ? values[question] : undefined;
    const isAnswer = value === UNKNOWN || choicesOf(question, issues).includes(value as string);
    return isAnswer ? [[question, value]] : [];
  });
  return Object.fromEntries(valid) as Partial<Answers>;
}
