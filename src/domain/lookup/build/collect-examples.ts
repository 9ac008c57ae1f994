import { NONE } from '../lookup-index.ts';
import { compare } from './compile-vocabulary.ts';
import type { LookupKnowledge } from './knowledge.ts';

/** A text and the class it belongs to; what the weights are fitted on. */
export interface Example {
  text: string;
  ref: string;
  weight: number;
}

/** How much an example of each origin counts, chosen by cross-validation (docs/lookup-experiments.md). */
export interface ExampleWeights {
  subject: number;
  background: number;
  pattern: number;
  meaning: number;
  /** A phrase about a question. There are as many of them as of issues, and fewer who ask. */
  question: number;
  /** A phrase about a page. Whoever says no more than "can't get in" must not outweigh who says why. */
  page: number;
  /** A phrase about no sign-in problem. */
  none: number;
  /** 0: every phrase counts alike; 1: every class counts alike; between: between. */
  balance: number;
}

/** Share of a signature that goes to its likelier issue when it names two. */
const LIKELIER_SHARE = 0.6;

/** All examples, in an order that depends on the texts alone. */
export function collectExamples(knowledge: LookupKnowledge, weights: ExampleWeights): Example[] {
  const phrases = knowledge.phrases.flatMap(({ for: ref, phrases, weight = 1 }) =>
    phrases.map((text) => ({
      text: String(text),
      ref,
      weight: weighPhrase(ref, weights) * weight,
    })),
  );
  const examples = [
    ...balance(phrases, weights.balance),
    ...knowledge.subjects.flatMap(({ ref, title, texts, background }) => [
      ...[title, ...texts].map((text) => ({ text, ref, weight: weights.subject })),
      ...(background ?? []).map((text) => ({ text, ref, weight: weights.background })),
    ]),
    ...knowledge.signatures.flatMap(({ issues, patterns, means }) =>
      issues.flatMap((issue, place) => {
        const share = issues.length === 1 ? 1 : place === 0 ? LIKELIER_SHARE : 1 - LIKELIER_SHARE;
        const ref = `issue:${issue}`;
        return [
          ...patterns.map((text) => ({ text, ref, weight: weights.pattern * share })),
          { text: means, ref, weight: weights.meaning * share },
        ];
      }),
    ),
  ];
  return examples
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => compare(a.ref, b.ref) || compare(a.text, b.text) || a.weight - b.weight);
}

function weighPhrase(ref: string, weights: ExampleWeights): number {
  if (ref === NONE) return weights.none;
  if (ref.startsWith('page:')) return weights.page;
  return ref.startsWith('faq:') ? weights.question : 1;
}

function balance(phrases: readonly Example[], power: number): Example[] {
  const counts = new Map<string, number>();
  for (const { ref } of phrases) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  const mean = phrases.length / Math.max(1, counts.size);
  return phrases.map((phrase) => {
    const count = counts.get(phrase.ref) ?? mean;
    const share = phrase.ref === NONE ? 1 : (mean / count) ** power;
    return { ...phrase, weight: phrase.weight * share };
  });
}
