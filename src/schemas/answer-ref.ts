import { z } from 'astro/zod';

/**
 * What the lookup may answer with: `issue:<id>`, `faq:<slug>`, `page:<name>`, or `none` where a text is
 * about no sign-in problem. That it exists is checked in `src/domain/content/answer-refs.ts`.
 */
export const answerRef = () =>
  z.string().regex(/^(none|(issue|faq|page):[a-z0-9]+(-[a-z0-9]+)*)$/, {
    error: 'is no answer of the lookup; write one such as issue:account-locked, or none',
  });
