import { z } from 'astro/zod';

/** YAML reads a bare 403 as a number; as a word it is text. */
const word = () => z.union([z.string().trim().min(1), z.number()]).transform(String);
const words = () => z.array(word());

/** A word as the lookup packs it, once apostrophes are gone. */
const plainWord = () =>
  z.string().regex(/^[a-z]+$/, {
    error: 'is not one word of the letters a to z; write it small and without apostrophe: cant',
  });

/**
 * Schema of `src/content/vocabulary.yaml`: how people say things. The lookup reads every text through it;
 * no page shows it.
 */
export const vocabularySchema = z.strictObject({
  skip: z.array(plainWord()).describe('Words that carry nothing: the, please.'),
  same: z
    .record(plainWord(), z.array(plainWord()))
    .describe('A word and the words that count as it: come: [came, coming].'),
  ideas: z
    .record(z.string(), words())
    .describe('What else belongs to signing in, and its wordings: password: [password, pw].'),
  troubles: z
    .record(z.string(), words())
    .describe(
      'What goes wrong with signing in, or only somebody in trouble tells, and its wordings: locked: [locked out].',
    ),
  forms: z
    .record(z.string(), words())
    .describe('A way of asking or telling and its wordings: who: [who can, whose job].'),
  elsewhere: z
    .record(z.string(), words())
    .describe('An idea that is not about signing in and its wordings: printing: [printer, toner].'),
});

/** How people say things. */
export type VocabularyFile = z.infer<typeof vocabularySchema>;
