import { z } from 'astro/zod';
import { answerRef } from './answer-ref.ts';

/** More than this decides for itself instead of leaning. */
const MOST = 3;

const effects = () =>
  z.record(
    answerRef(),
    z
      .number()
      .min(-MOST, { error: `is too strong; write a number from -${MOST} to ${MOST}` })
      .max(MOST, { error: `is too strong; write a number from -${MOST} to ${MOST}` }),
  );

/**
 * Schema of `src/content/narrowing.yaml`: what one tap says, as log-odds added to what it speaks for. 1.1
 * makes a subject three times as likely, -1.1 a third as likely.
 */
export const narrowingSchema = z.strictObject({
  scope: z
    .strictObject({ me: effects(), several: effects(), everyone: effects() })
    .describe('Who is affected: me, several, everyone.'),
  signOn: z
    .strictObject({ password: effects(), sso: effects() })
    .describe('How they sign in: password, sso.'),
});

/** What each tap says. */
export type NarrowingFile = z.infer<typeof narrowingSchema>;
