import type { RecognisedSignature } from '../../../domain/lookup/describe-signature.ts';
import {
  findSignatureText,
  type LookupTexts,
} from '../../../domain/lookup/explain/lookup-texts.ts';

/**
 * Puts what a code means, and what to do first about it, in place of what its answer says of itself: a
 * reader in a hurry who sees two first actions may do the wrong one.
 * @param codes by the ref of the answer
 */
export function placeAdvice(
  list: HTMLElement,
  codes: ReadonlyMap<string, RecognisedSignature>,
  texts: LookupTexts,
): void {
  const template = list.querySelector('[data-code-advice]') as HTMLTemplateElement;
  for (const [ref, { anchor, text, product }] of codes) {
    const item = list.querySelector<HTMLElement>(`[data-ref="${ref}"]`);
    const known = findSignatureText(texts, anchor);
    if (item === null || known === undefined) continue;
    const advice = template.content.cloneNode(true) as DocumentFragment;
    (advice.querySelector('a') as HTMLAnchorElement).href = known.href;
    for (const [part, words] of [
      ['a', text.replace(/\s+/g, ' ')],
      ['[data-means]', `(${product}): ${known.means}`],
      ['strong', known.first],
      ['dd', known.who],
      ['[data-next]', known.next],
    ] as const) {
      advice.querySelector(part)?.append(words);
    }
    item.querySelector('.whole')?.prepend(advice);
    item.dataset.coded = '';
  }
}
