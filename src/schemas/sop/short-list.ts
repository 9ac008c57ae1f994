import { z } from 'astro/zod';
import { line } from '../fields.ts';

/** CDC Clear Communication Index: a list has seven entries at most. */
export const MOST_LISTED = 7;

/** A list of lines that a reader takes in at a glance. */
export const shortList = () =>
  z.array(line()).max(MOST_LISTED, {
    error: `takes ${MOST_LISTED} entries at most; group them, or leave out the least important`,
  });
