import type { MarkdownHeading } from 'astro';
import type { Issue } from '../../schemas/issue.ts';

/** The sections of an issue page, in reading order: anchor and heading. */
export const ISSUE_SECTIONS = {
  steps: ['what-to-do', 'What to do'],
  escalate: ['when-to-escalate', 'When to escalate'],
  see: ['what-you-see', 'What you see'],
  cause: ['probable-cause', 'Probable cause'],
  record: ['write-down', 'Write down'],
  more: ['good-to-know', 'Good to know'],
  messages: ['messages', 'Messages that point here'],
  unknown: ['not-known', 'What is not known'],
  related: ['related', 'Related questions and sources'],
} as const;

/** The headings of an issue page, with those of its text below "Good to know". */
export function issueHeadings(issue: Issue, inText: MarkdownHeading[]): MarkdownHeading[] {
  const { messages, unknown, related, ...always } = ISSUE_SECTIONS;
  const heading = ([slug, text]: readonly [string, string]) => ({ depth: 2, slug, text });
  return [
    ...Object.values(always).map(heading),
    ...inText.map((inner) => ({ ...inner, depth: 3 })),
    heading(messages),
    ...(issue.unknown.length > 0 ? [heading(unknown)] : []),
    heading(related),
  ];
}
