import { hashText } from '../hash-text.ts';

/**
 * Texts that only some readers need: what each code and message means, and how each answer is named.
 * They are sent apart from the index, and not before there is something to explain.
 */
export interface LookupTexts {
  /** By ref. */
  answers: Record<string, AnswerText>;
  /** What comes before every answer where somebody else may be at the account. */
  stop?: AnswerText | undefined;
  signatures: SignatureText[];
  /** Hash of a pattern's anchor -> place in `signatures`. */
  patterns: Record<string, number>;
}

/** An answer as a search result. */
export interface AnswerText {
  /** `A2 Account locked` */
  name: string;
  /** Address with base. */
  href: string;
  /** The first action, or the answer in one sentence. */
  says: string;
}

/** What one code or message means. */
export interface SignatureText {
  means: string;
  /** Our advice, not the vendor's. */
  first: string;
  /** `Clinic IT or Payer support` */
  who: string;
  /** Whom to turn to where that does not help: `If it stays: call clinic IT, then payer support (B8).` */
  next: string;
  /** Address of its line in the code reference, with base. */
  href: string;
}

/** The key of a pattern in {@link LookupTexts}. */
export function keyOfAnchor(anchor: string): string {
  return hashText(anchor).toString(36);
}

/** What a recognised code or message means, by its anchor. */
export function findSignatureText(
  { signatures, patterns }: LookupTexts,
  anchor: string,
): SignatureText | undefined {
  return signatures[patterns[keyOfAnchor(anchor)] ?? -1];
}
