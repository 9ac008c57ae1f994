import type { Shown } from '../../domain/lookup/choose-shown.ts';
import type { RecognisedSignature } from '../../domain/lookup/describe-signature.ts';
import type { LookupTexts } from '../../domain/lookup/explain/lookup-texts.ts';
import { loadJson } from '../lookup/load-json.ts';
import { hide, partOf } from './change-element.ts';

/** What was recognised in the reader's text, and the answers that are shown for it. */
export interface Found {
  recognised: readonly RecognisedSignature[];
  shown: Shown;
  text: string;
}

/**
 * Marks in the text what was recognised, and says what it means: in the answer that it points to, or else in the list
 * below the text. The texts, and the code that writes them, are fetched with the first code that a reader has. Where
 * they cannot be, the reason of each answer still names what was recognised, and the reader is told to reload: a
 * browser asks for such code once.
 * @param finder holds the parts to write to, and in `data-texts` the address of the texts
 * @param isStill whether this is still what is asked, once they are there
 */
export async function explainCodes(
  finder: HTMLElement,
  found: Found,
  isStill: () => boolean,
): Promise<void> {
  const { recognised, text } = found;
  // A code that is all that was written needs no second showing: its answer names it.
  const isAlone = recognised.length === 1 && recognised[0]?.text === text.trim();
  const box = partOf(finder, 'recognised');
  if (recognised.length === 0 || isAlone) hide(box, true);
  const untold = partOf(finder, 'untold');
  if (recognised.length === 0) return hide(untold, true);
  const loaded = await Promise.all([
    import('./explain/write-meanings.ts'),
    loadJson<LookupTexts>(finder.dataset.texts ?? ''),
  ]).catch(() => undefined);
  if (!isStill()) return;
  hide(untold, loaded !== undefined);
  if (loaded === undefined) return;
  const [{ writeMeanings }, texts] = loaded;
  writeMeanings(finder, found, texts);
  hide(box, isAlone);
}

/** Gives an answer its own words back. */
export function removeAdvice(item: HTMLElement): void {
  item.querySelector('[data-advice]')?.remove();
  delete item.dataset.coded;
}
