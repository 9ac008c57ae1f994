import { findUnits, type Unit } from './find-units.ts';
import { alarmClass, type LookupModel } from './lookup-model.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { Term } from './read-terms.ts';
import { weighPassage } from './weigh-passage.ts';

/** A sign that somebody else is at the account or the computer, or that somebody was tricked. */
export interface Alarm {
  /** Stretches of the text that tell it; never none. */
  quoted: string[];
  /** True where it is told so plainly that nothing else is to be done first. */
  certain: boolean;
}

/** From how many log-odds an alarm is raised, and from how many it is certain. */
export interface AlarmLimits {
  raised: number;
  certain: number;
}

const SENTENCE_END = /[.!?\n]/;

/** The alarm that a text raises as a whole, or that one sentence of it raises for certain, whatever stands beside it. */
export function findAlarm(
  model: LookupModel,
  { raised, certain }: AlarmLimits,
  terms: readonly Term[],
  text: string,
): Alarm | undefined {
  const units = findUnits(model, terms);
  const [whole, ...sentences] = [units, ...cutSentences(units, terms, text)].map((some) =>
    weighPassage(model, terms, some, false),
  );
  const loudest = [...sentences.filter(({ alarm }) => alarm > certain), whole].reduce(
    (loud, one) => (loud && one && one.alarm > loud.alarm ? one : loud),
  );
  if (loudest === undefined || loudest.alarm <= raised) return undefined;
  const quoted = quoteEvidence(
    model,
    loudest.features,
    loudest.units,
    terms,
    alarmClass(model),
    text,
  );
  // What no word tells is chance.
  return quoted.length > 0 ? { quoted, certain: loudest.alarm > certain } : undefined;
}

/** The sentences of a text that has more than one. */
function cutSentences(units: readonly Unit[], terms: readonly Term[], text: string): Unit[][] {
  const sentences: Unit[][] = [[]];
  units.forEach((unit, at) => {
    const before = terms[(units[at - 1]?.until ?? 0) - 1];
    if (before && SENTENCE_END.test(text.slice(before.until, terms[unit.from]?.from)))
      sentences.push([]);
    sentences.at(-1)?.push(unit);
  });
  return sentences.length > 1 ? sentences : [];
}
