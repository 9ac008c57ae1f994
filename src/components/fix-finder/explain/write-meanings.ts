import { assignCodes } from '../../../domain/lookup/explain/assign-codes.ts';
import type { LookupTexts } from '../../../domain/lookup/explain/lookup-texts.ts';
import { partOf } from '../change-element.ts';
import type { Found } from '../explain-codes.ts';
import { placeAdvice } from './code-advice.ts';
import { renderMarked, renderMeanings } from './recognised-text.ts';

/** Writes what the codes in a text mean: each in the answer that it is assigned to, the others below the marked text. */
export function writeMeanings(
  finder: HTMLElement,
  { recognised, shown, text }: Found,
  texts: LookupTexts,
): void {
  const codes = assignCodes(shown, recognised);
  const told = new Set([...codes.values()].map(({ anchor }) => anchor));
  partOf(finder, 'marked').replaceChildren(...renderMarked(text, recognised));
  placeAdvice(partOf(finder, 'fix-results'), codes, texts);
  partOf(finder, 'meanings').replaceChildren(...renderMeanings(recognised, told, texts));
}
