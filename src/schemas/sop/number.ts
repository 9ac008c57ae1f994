import { z } from 'astro/zod';

/** The letters of what the downtime procedure numbers, beside its phases (D). */
export const SOP_LETTERS = { route: 'R', script: 'S', form: 'P' } as const;

/** Schema key `number`: a letter and a number, as printed and as said on the phone. */
export const sopNumber = (kind: keyof typeof SOP_LETTERS) => {
  const example = `${SOP_LETTERS[kind]}2`;
  return z
    .string()
    .regex(new RegExp(`^${SOP_LETTERS[kind]}[1-9]\\d?$`), {
      error: `is not the number of a ${kind}; write one such as ${example}`,
    })
    .describe(`Letter and number, as printed: ${example}. Set once, never renumbered.`);
};
