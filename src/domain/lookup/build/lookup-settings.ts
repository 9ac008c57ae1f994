import type { AsideSettings } from './add-asides.ts';
import type { SpellingSettings } from './choose-spelling.ts';
import type { ExampleWeights } from './collect-examples.ts';
import type { AlarmSettings } from './fit-alarm.ts';
import type { FitSettings } from './fit-model.ts';
import type { PruneSettings } from './prune-weights.ts';

/** What can be set of the build. */
export interface LookupSettings {
  examples: ExampleWeights;
  asides: AsideSettings;
  /** Fewest examples that must show a word, or a pair, for it to get a weight of its own. */
  fewestUses: number;
  fit: FitSettings;
  prune: PruneSettings;
  spelling: SpellingSettings;
  /** Log-odds that issues are ahead of questions and pages: most who come have a problem. */
  issueLead: number;
  /** How many log-odds `none` must be ahead of the best ref before a text is called off-topic; below 0, how many it may be behind. */
  offTopic: number;
  alarm: AlarmSettings;
  /** Two refs closer than this, in log-odds, are in doubt. */
  doubt: number;
}

/** Chosen by cross-validation on the phrases and by sets of queries, most not in the project: docs/lookup-experiments.md. */
export const LOOKUP_SETTINGS: LookupSettings = {
  examples: {
    subject: 1,
    background: 0.5,
    pattern: 0.5,
    meaning: 0.3,
    question: 0.3,
    page: 0.5,
    none: 0.45,
    balance: 0.2,
  },
  asides: { every: 2, mostWords: 8 },
  fewestUses: 2,
  fit: {
    logistic: { passes: 30, rate: 0.5, penalty: 0.03 },
    bm25: { saturation: 1, lengthShare: 0.7 },
    bm25Share: 1,
  },
  prune: {
    step: 0.6,
    cells: 5784,
    useExponent: 0.4,
    noneWorth: 1.6,
    questionWorth: 0.75,
    rowCost: 1.6,
  },
  spelling: { letters: 5, uses: 90 },
  issueLead: 0.5,
  offTopic: 0.4,
  alarm: {
    limits: { raised: 1.2, certain: 1.5 },
    cells: 270,
    useExponent: 0.5,
    penalty: 0.6,
    othersEvery: 2,
    othersWeight: 0.3,
  },
  doubt: 2,
};
