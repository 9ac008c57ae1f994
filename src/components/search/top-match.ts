import { chooseShown } from '../../domain/lookup/choose-shown.ts';
import { assignCodes } from '../../domain/lookup/explain/assign-codes.ts';
import {
  type AnswerText,
  findSignatureText,
  type LookupTexts,
} from '../../domain/lookup/explain/lookup-texts.ts';
import { lookUp } from '../../domain/lookup/look-up.ts';
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
 * confident match; the way to stop alone, where that stands above the answers. A code known by heart says its own
 * first action in place of its answer's, as it does there.
 */
export async function findTopMatch(
  { index, texts }: LookupAddresses,
  text: string,
): Promise<AnswerText[]> {
  if (ID.test(text)) return [];
  const [loaded, told] = await Promise.all([loadIndex(index), loadJson<LookupTexts>(texts)]);
  const result = lookUp(loaded, text);
  if (result.alarm && told.stop !== undefined) return [told.stop];
  const shown = chooseShown(result);
  const codes = assignCodes(shown, result.recognised);
  return shown.refs.slice(0, shown.whole).flatMap((ref) => {
    const answer = told.answers[ref];
    if (answer === undefined) return [];
    const code = findSignatureText(told, codes.get(ref)?.anchor ?? '');
    return [{ ...answer, says: code?.first ?? answer.says }];
  });
}
