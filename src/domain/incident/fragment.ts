import { type Answers, pickAnswers, QUESTION_IDS, UNKNOWN } from './answers.ts';

/** Longer fragments are not read: all five answers take less than 120 signs. */
const LONGEST = 500;

/**
 * The answers that an address fragment carries, such as `#see=account-locked&who=several`. It may come from
 * anywhere: keys and values that are no choice are ignored, and of a key that stands twice the first counts.
 * @param fragment with or without its `#`.
 * @param issues IDs that `see` may name.
 */
export function readFragment(fragment: string, issues: readonly string[]): Partial<Answers> {
  const text = fragment.replace(/^#/, '');
  if (text.length > LONGEST) return {};
  const values = new Map<string, string>();
  for (const part of text.split('&')) {
    const [key = '', value = ''] = part.split('=');
    if (!values.has(key)) values.set(key, value);
  }
  return pickAnswers(Object.fromEntries(values), issues);
}

/** The answers as an address fragment without its `#`; what is not known is left out. It holds only IDs. */
export function writeFragment(answers: Answers): string {
  return QUESTION_IDS.filter((question) => answers[question] !== UNKNOWN)
    .map((question) => `${question}=${answers[question]}`)
    .join('&');
}
