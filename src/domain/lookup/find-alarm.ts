import { findUnits, type Unit } from './find-units.ts';
import { alarmClass, type LookupModel } from './lookup-model.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { Term } from './read-terms.ts';
import { type Passage, weighPassage } from './weigh-passage.ts';

/** A sign that somebody else is at the account or the computer, or that somebody was tricked. */
export interface Alarm {
  /** Stretches of the text that tell it; none where it is told between the words. */
  quoted: string[];
  /** True where it is told so plainly that nothing else is to be done first. */
  certain: boolean;
}

/** From how many log-odds an alarm is raised, and from how many it is certain. */
export interface AlarmLimits {
  raised: number;
  certain: number;
}

/** Units in a stretch of a long text that is weighed by itself, and from the start of one to the next. */
const LENGTH = 12;
const STEP = 4;
/** Fewest units with an idea that tell something together although none of them is a reason by itself. */
const TELLING = 2;
const SENTENCE_END = /[.!?\n]/;

/**
 * The alarm that a text raises: as a whole, in one of its stretches where it is long, or in a sentence that tells it
 * for certain, whatever stands beside it.
 */
export function findAlarm(
  model: LookupModel,
  { raised, certain }: AlarmLimits,
  terms: readonly Term[],
  text: string,
): Alarm | undefined {
  const units = findUnits(model, terms);
  const weigh = (some: readonly Unit[]) => weighPassage(model, terms, some, false);
  const loudest = [
    ...cutStretches(units).map(weigh),
    ...cutSentences(units, terms, text)
      .map(weigh)
      .filter(({ alarm }) => alarm > certain),
  ].reduce(
    (loud: Passage | undefined, one) => (one.alarm > (loud?.alarm ?? raised) ? one : loud),
    undefined,
  );
  if (loudest === undefined) return undefined;
  const { features, alarm } = loudest;
  const quoted = quoteEvidence(model, features, loudest.units, terms, alarmClass(model), text);
  const known = loudest.units.filter(({ ideas }) => ideas.length > 0);
  const chance = quoted.length === 0 && known.length < TELLING;
  return chance ? undefined : { quoted, certain: alarm > certain };
}

function cutStretches(units: readonly Unit[]): (readonly Unit[])[] {
  if (units.length <= LENGTH) return units.length > 0 ? [units] : [];
  const starts = Array.from({ length: Math.ceil(units.length / STEP) }, (_, at) => at * STEP);
  return [units, ...starts.map((from) => units.slice(from, from + LENGTH))];
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
