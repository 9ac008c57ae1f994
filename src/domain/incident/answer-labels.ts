import { type Answers, QUESTION_IDS, type QuestionId, UNKNOWN } from './answers.ts';
import { findIssue, type Knowledge } from './knowledge.ts';

/** What stands for an answer that was not given. */
export const NOT_PROVIDED = 'Not provided';

/** One question with the answer that was given, in words. */
export interface AnswerLine {
  question: QuestionId;
  ask: string;
  answer: string;
}

/** Every question with its answer in words; what was not answered says so. */
export function listAnswers(answers: Answers, knowledge: Knowledge): AnswerLine[] {
  return QUESTION_IDS.map((question) => ({
    question,
    ask: askOf(question, knowledge),
    answer: labelOf(question, answers[question], knowledge) ?? NOT_PROVIDED,
  }));
}

/** A question in words. */
export function askOf(question: QuestionId, { questions }: Knowledge): string {
  return questions.find(({ id }) => id === question)?.question ?? question;
}

/** An answer in words; undefined where it is not known or no longer exists. */
export function labelOf(
  question: QuestionId,
  answer: string,
  knowledge: Knowledge,
): string | undefined {
  if (answer === UNKNOWN) return undefined;
  if (question === 'see') {
    const issue = findIssue(knowledge, answer);
    return issue && `${issue.number} ${issue.title}`;
  }
  const known = knowledge.questions.find(({ id }) => id === question);
  return known?.answers.find(({ id }) => id === answer)?.label;
}
