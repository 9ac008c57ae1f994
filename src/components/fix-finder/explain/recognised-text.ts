import type { RecognisedSignature } from '../../../domain/lookup/describe-signature.ts';
import { cutExcerpts } from '../../../domain/lookup/explain/cut-excerpts.ts';
import {
  findSignatureText,
  type LookupTexts,
} from '../../../domain/lookup/explain/lookup-texts.ts';

/** So much of the reader's text is shown on either side of a recognised code. In UTF-16 units. */
const AROUND = 40;
/** Most codes and messages that are explained; more only hide the first. */
const MOST_EXPLAINED = 4;

/** The reader's text around what was recognised in it, which is marked. Made of text alone, never read as HTML. */
export function renderMarked(text: string, recognised: readonly RecognisedSignature[]): Node[] {
  return cutExcerpts(text, recognised, AROUND).map(({ text: piece, marked }) => {
    if (!marked) return document.createTextNode(piece);
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  });
}

/**
 * What each recognised code or message means, as items of a list. Of several that mean the same, as the heading and
 * the code of a browser's error page, the first in the text.
 * @param told anchors of those that an answer explains already
 */
export function renderMeanings(
  recognised: readonly RecognisedSignature[],
  told: ReadonlySet<string>,
  texts: LookupTexts,
): HTMLElement[] {
  const seen = new Set([...told].map((anchor) => findSignatureText(texts, anchor)));
  return recognised
    .flatMap(({ text, product, anchor }) => {
      const known = findSignatureText(texts, anchor);
      if (known === undefined || seen.has(known)) return [];
      seen.add(known);
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = known.href;
      link.textContent = text.replace(/\s+/g, ' ');
      item.append(link, ` (${product}): ${known.means}`);
      return [item];
    })
    .slice(0, MOST_EXPLAINED);
}
