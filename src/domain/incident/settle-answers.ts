import { type Answers, UNKNOWN } from './answers.ts';
import { findIssue, type Knowledge } from './knowledge.ts';

/** The issue that is about single sign-on itself. */
const SSO_ISSUE = 'sso-misconfiguration';

/**
 * The answers as the plan takes them. An issue that does not exist is not known. Where the reader does not
 * know how they sign in, the practice's setting counts; who sees single sign-on fail uses it.
 */
export function settleAnswers(answers: Answers, knowledge: Knowledge): Answers {
  const see = findIssue(knowledge, answers.see) === undefined ? UNKNOWN : answers.see;
  return { ...answers, see, how: answers.how === UNKNOWN ? guessHow(see, knowledge) : answers.how };
}

function guessHow(see: string, { practice }: Knowledge): Answers['how'] {
  if (practice.signIn === 'password' || practice.signIn === 'sso') return practice.signIn;
  return see === SSO_ISSUE ? 'sso' : UNKNOWN;
}
