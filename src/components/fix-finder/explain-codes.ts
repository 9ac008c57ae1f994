import { assignCodes } from '../../domain/lookup/assign-codes.ts';
import type { Shown } from '../../domain/lookup/choose-shown.ts';
import type { RecognisedSignature } from '../../domain/lookup/describe-signature.ts';
import type { LookupTexts } from '../../domain/lookup/lookup-texts.ts';
import { loadJson } from '../lookup/load-json.ts';
import { hide } from './change-element.ts';
import { placeAdvice } from './code-advice.ts';
import { renderMarked, renderMeanings } from './recognised-text.ts';

/** What was recognised in the reader's text, and the answers that are shown for it. */
interface Found {
  recognised: readonly RecognisedSignature[];
  shown: Shown;
  text: string;
}

/**
 * Marks in the text what was recognised. What it means follows as soon as the texts are there: in the answer that it
 * points to, or else in the list below the text.
 * @param finder holds the parts to write to, and in `data-texts` the address of the texts
 * @param isStill whether this is still what is asked, once the texts are there
 */
export async function explainCodes(
  finder: HTMLElement,
  { recognised, shown, text }: Found,
  isStill: () => boolean,
): Promise<void> {
  const part = (name: string) => finder.querySelector(`[data-${name}]`) as HTMLElement;
  // A code that is all that was written needs no second showing: its answer names it.
  const isAlone = recognised.length === 1 && recognised[0]?.text === text.trim();
  hide(part('recognised'), recognised.length === 0 || isAlone);
  if (recognised.length === 0) return;
  part('marked').replaceChildren(...renderMarked(text, recognised));
  // Where they cannot be loaded, the reason of each result still names what was recognised.
  const texts = await loadJson<LookupTexts>(finder.dataset.texts ?? '').catch(() => undefined);
  if (texts === undefined || !isStill()) return;
  const codes = assignCodes(shown, recognised);
  const placed = new Set([...codes.values()].map(({ anchor }) => anchor));
  const others = recognised.filter(({ anchor }) => !placed.has(anchor));
  placeAdvice(part('fix-results'), codes, texts);
  part('meanings').replaceChildren(...renderMeanings(others, texts));
}
