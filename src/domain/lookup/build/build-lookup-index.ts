import { IDEA, PAIR, SHAPE, WORD } from '../feature-table.ts';
import { type LookupIndex, NONE } from '../lookup-index.ts';
import { MOST_CLASSES } from '../packed-model.ts';
import { stemOf } from '../stem-word.ts';
import { chooseSpelling, type SpellingSettings } from './choose-spelling.ts';
import { collectExamples, type Example, type ExampleWeights } from './collect-examples.ts';
import { compileSignatures } from './compile-signatures.ts';
import { compare, compileVocabulary } from './compile-vocabulary.ts';
import type { DenseWeights } from './fit-logistic.ts';
import { type FitSettings, fitModel, observe } from './fit-model.ts';
import type { LookupKnowledge } from './knowledge.ts';
import { packModel } from './pack-model.ts';
import { type PruneSettings, pruneWeights } from './prune-weights.ts';

/** What was tried and chosen by cross-validation: docs/lookup-experiments.md has the table. */
export interface LookupSettings {
  examples: ExampleWeights;
  fit: FitSettings;
  prune: PruneSettings;
  spelling: SpellingSettings;
  /** Log-odds that issues are ahead of questions and pages: most who come have a problem. */
  issueLead: number;
  /** See {@link LookupIndex}. */
  offTopic: number;
  doubt: number;
}

export const LOOKUP_SETTINGS: LookupSettings = {
  examples: { subject: 1, background: 0.5, pattern: 0.5, meaning: 0.3, balance: 0.5 },
  fit: {
    logistic: { passes: 30, rate: 0.5, penalty: 0.03 },
    bm25: { saturation: 1, lengthShare: 0.7 },
    bm25Share: 0.7,
  },
  prune: { step: 0.12, cells: 6000, useExponent: 0.5 },
  spelling: { letters: 4, uses: 3 },
  issueLead: 0.7,
  offTopic: 0.5,
  doubt: 0.5,
};

/**
 * Builds the index that {@link lookUp} reads. Runs at build time, takes a few seconds, and gives the
 * same index for the same knowledge, in whatever order its lists stand.
 */
export function buildLookupIndex(
  knowledge: LookupKnowledge,
  settings: LookupSettings = LOOKUP_SETTINGS,
): LookupIndex {
  const refs = listRefs(knowledge);
  const vocabulary = compileVocabulary(knowledge.vocabulary);
  const examples = collectExamples(knowledge, settings.examples);
  const spelling = chooseSpelling(knowledge.vocabulary, vocabulary, examples, settings.spelling);
  vocabulary.spelling = new Map(spelling.map((word) => [stemOf(vocabulary.same, word), word]));
  const uses = countUses(examples, vocabulary);
  const mask = (w: DenseWeights) =>
    new Map(
      [...pruneWeights(w, uses, valueOf, settings.prune)].map(([key, cells]) => {
        const m = new Float64Array(refs.length);
        for (const { ref } of cells) m[ref] = 1;
        return [key, m] as [number, Float64Array];
      }),
    );
  const weights = fitModel(vocabulary, examples, refs, settings.fit, mask);
  const rows = pruneWeights(weights, uses, valueOf, settings.prune);
  const bias = weights.bias.map((weight, ref) =>
    refs[ref]?.startsWith('issue:') || refs[ref] === NONE ? weight + settings.issueLead : weight,
  );
  return {
    refs,
    skip: [...vocabulary.skip].sort(compare).join(' '),
    same: writeVariants(knowledge.vocabulary.same),
    model: packModel(vocabulary, spelling, rows, bias, settings.prune.step),
    ...compileSignatures(knowledge.signatures, refs),
    titles: listTitles(knowledge),
    narrowing: knowledge.narrowing,
    offTopic: settings.offTopic,
    doubt: settings.doubt,
  };
}

function listRefs({ subjects, phrases }: LookupKnowledge): string[] {
  const named = [...subjects.map(({ ref }) => ref), ...phrases.map((set) => set.for), NONE];
  const refs = [...new Set(named)].sort(compare);
  if (refs.length <= MOST_CLASSES) return refs;
  throw new Error(
    `The lookup has room for ${MOST_CLASSES} subjects, and there are ${refs.length}: ${refs.join(', ')}.`,
  );
}

function listTitles({ subjects, signatures }: LookupKnowledge): Record<string, string> {
  const pointedAt = new Set(
    signatures.flatMap(({ issues }) => issues.map((issue) => `issue:${issue}`)),
  );
  const titles = subjects
    .filter(({ ref }) => pointedAt.has(ref))
    .map(({ ref, title }) => [ref, title]);
  return Object.fromEntries(titles.sort(([a = ''], [b = '']) => compare(a, b)));
}

function countUses(examples: readonly Example[], vocabulary: Parameters<typeof observe>[0]) {
  const uses = new Map<number, number>();
  for (const { text } of examples) {
    for (const { key } of observe(vocabulary, text).features)
      uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}

function valueOf(sort: number): number {
  return [WORD, IDEA, PAIR, SHAPE].find((each) => each.sort === sort)?.value ?? 1;
}

function writeVariants(same: Record<string, string[]>): string {
  return Object.entries(same)
    .map(([word, variants]) => [word, ...variants.map(String).sort(compare)].join(' '))
    .sort(compare)
    .join(',');
}
