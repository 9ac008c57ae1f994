import { type QuestionId, UNKNOWN } from '../../domain/incident/answers.ts';
import type { Knowledge } from '../../domain/incident/knowledge.ts';
import type { IncidentQuestion } from '../../schemas/incident-question.ts';

/** One answer to choose. */
export interface AskableAnswer {
  value: string;
  /** An issue's number. */
  number?: string;
  label: string;
}

/** The answers to choose for a question, "I don't know" last. Those to "What do you see?" are the issues. */
export function askableAnswers(
  question: QuestionId,
  answers: IncidentQuestion['answers'],
  unknown: string,
  { issues }: Knowledge,
): AskableAnswer[] {
  const known =
    question === 'see'
      ? issues.map(({ id, number, title }) => ({ value: id, number, label: title }))
      : answers.map(({ id, label }) => ({ value: id, label }));
  return [...known, { value: UNKNOWN, label: unknown }];
}
