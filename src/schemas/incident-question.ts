import { z } from 'astro/zod';
import { QUESTION_IDS } from '../domain/incident/answers.ts';
import { line } from './fields.ts';

/** Schema of one entry of `src/content/checklist/questions.yaml`: one question before the checklist. */
export const incidentQuestionSchema = z.strictObject({
  id: z.enum(QUESTION_IDS).describe(`Which question it is: ${QUESTION_IDS.join(', ')}.`),
  question: line()
    .refine((text) => text.endsWith('?'), { error: 'is no question; end it with a question mark' })
    .describe('The question, in a few words.'),
  help: line().describe('One sentence that helps to answer it.'),
  answers: z
    .array(
      z.strictObject({
        id: line().describe('The answer as the address carries it: several.'),
        label: line().describe('The answer as the reader sees it: Several of us.'),
      }),
    )
    .default([])
    .describe('The answers in order; left out for see, whose answers are the issues.'),
  unknown: line().describe('How "I do not know" is worded here.'),
});

/** One question with its answers. */
export type IncidentQuestion = z.infer<typeof incidentQuestionSchema>;
