import { IDEA, KEY_SPAN, keyRun, WORD } from '../feature-table.ts';
import { hashText } from '../hash-text.ts';
import { type LookupIndex, NONE } from '../lookup-index.ts';
import { stemOf } from '../stem-word.ts';
import { addAsides } from './add-asides.ts';
import { chooseSpelling } from './choose-spelling.ts';
import { collectExamples } from './collect-examples.ts';
import { compileNarrowing } from './compile-narrowing.ts';
import { compileSignatures } from './compile-signatures.ts';
import { type CompiledVocabulary, compare, compileVocabulary } from './compile-vocabulary.ts';
import { type AlarmWeights, collectAlarmExamples, fitAlarm } from './fit-alarm.ts';
import { fitModel } from './fit-model.ts';
import type { AlarmPhrases, LookupKnowledge, LookupSignature } from './knowledge.ts';
import { LOOKUP_SETTINGS, type LookupSettings } from './lookup-settings.ts';
import { countUses, observeExamples } from './observe-examples.ts';
import { packModel } from './pack-model.ts';
import { type PrunedRows, pruneWeights } from './prune-weights.ts';
import { trimLexicon } from './trim-lexicon.ts';

/**
 * Builds the index that `lookUp` reads. Runs at build time, takes a second or two, and gives the same
 * index for the same knowledge, in whatever order its lists stand.
 */
export function buildLookupIndex(
  knowledge: LookupKnowledge,
  settings: LookupSettings = LOOKUP_SETTINGS,
): LookupIndex {
  const refs = listRefs(knowledge);
  const collected = collectExamples(knowledge, settings.examples);
  const examples = addAsides(collected, knowledge.asides, settings.asides);
  const alarms = collectAlarmExamples(knowledge.alarms);
  const written = trimLexicon(compileVocabulary(knowledge.vocabulary), examples);
  const spelling = chooseSpelling(knowledge.vocabulary, written, examples, settings.spelling);
  const vocabulary = {
    ...written,
    spelling: new Map(spelling.map((word) => [stemOf(written.same, word), word])),
  };
  const observations = observeExamples(vocabulary, examples, refs, settings.fewestUses);
  const weights = fitModel(observations, refs.length, settings.fit);
  const named = nameRows(vocabulary);
  const rows = pruneWeights(weights, countUses(observations), refs, named, settings.prune);
  const bias = weights.bias.map((weight, ref) => weight + leadOf(refs[ref], settings));
  const alarm = fitAlarm(vocabulary, observations, alarms, settings);
  addAlarm(rows, alarm, refs.length, settings.prune.step);
  return {
    refs,
    model: packModel(vocabulary, spelling, rows, [...bias, alarm.bias], settings.prune.step),
    ...compileSignatures([...knowledge.signatures, ...alarmsByHeart(knowledge.alarms)], refs),
    narrowing: compileNarrowing(knowledge.narrowing, refs),
    stopFirst: knowledge.subjects
      .filter(({ stopFirst }) => stopFirst)
      .map(({ ref }) => ref)
      .sort(compare),
    offTopic: settings.offTopic,
    alarm: settings.alarm.limits,
    doubt: settings.doubt,
  };
}

/** Found as codes are, word by word; they point to no issue. Of two at one place the longer is found: a link stops nobody. */
function alarmsByHeart({ by_heart, links }: AlarmPhrases): LookupSignature[] {
  const kinds = {
    by_heart: { patterns: by_heart, stops: true },
    links: { patterns: links, stops: false },
  };
  return Object.entries(kinds).map(([kind, { patterns, stops }]) => ({
    id: `${kind} of src/content/alarms.yaml`,
    product: '',
    patterns,
    issues: [],
    means: '',
    recognised: false,
    stops,
  }));
}

/** Puts the weights of the alarm beside those of the answers, as the class after the last. */
function addAlarm(rows: PrunedRows, alarm: AlarmWeights, ref: number, step: number): void {
  for (const [key, weight] of alarm.rows) {
    const steps = Math.round(weight / step);
    if (steps !== 0) rows.set(key, [...(rows.get(key) ?? []), { ref, steps }]);
  }
}

/** Features that the packed vocabulary names anyway: its words and its ideas. */
function nameRows(vocabulary: CompiledVocabulary): Set<number> {
  const spelt = [...vocabulary.spelling.keys()].map((stem) => keyRun(hashText(stem), 1));
  return new Set([
    ...[...vocabulary.lexicon.keys(), ...spelt].map((hash) => WORD.sort * KEY_SPAN + hash),
    ...vocabulary.ideaSorts.map((_, idea) => IDEA.sort * KEY_SPAN + idea),
  ]);
}

function listRefs({ subjects, phrases }: LookupKnowledge): string[] {
  const named = [...subjects.map(({ ref }) => ref), ...phrases.map((set) => set.for), NONE];
  return [...new Set(named)].sort(compare);
}

function leadOf(ref: string | undefined, { issueLead }: LookupSettings): number {
  return ref === NONE || ref?.startsWith('issue:') ? issueLead : 0;
}
