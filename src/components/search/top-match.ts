import { chooseShown } from '../../domain/lookup/choose-shown.ts';
import { lookUp } from '../../domain/lookup/look-up.ts';
import type { AnswerText, LookupTexts } from '../../domain/lookup/lookup-texts.ts';
import { loadIndex } from '../lookup/load-index.ts';
import { loadJson } from '../lookup/load-json.ts';

/** Addresses of the lookup's files. */
export interface LookupAddresses {
  index: string;
  texts: string;
}

/** An ID such as B3 or A2.1 names its own entry, which the full text has first. */
const ID = /^[a-z]\d{1,2}(\.\d{1,2})?$/i;

/**
 * What the field "what do you see" would answer: one answer, two where they are close, none where nothing is a
 * confident match; the way to stop alone, where that stands above the answers.
 */
export async function findTopMatch(
  { index, texts }: LookupAddresses,
  text: string,
): Promise<AnswerText[]> {
  if (ID.test(text)) return [];
  const [loaded, { answers, stop }] = await Promise.all([
    loadIndex(index),
    loadJson<LookupTexts>(texts),
  ]);
  const result = lookUp(loaded, text);
  if (result.alarms && stop !== undefined) return [stop];
  const { refs, whole } = chooseShown(result);
  return refs.slice(0, whole).flatMap((ref) => answers[ref] ?? []);
}
