import { findUnits, type Unit } from './find-units.ts';
import { alarmClass, type LookupModel } from './lookup-model.ts';
import { quoteEvidence } from './quote-evidence.ts';
import type { Term } from './read-terms.ts';
import { type Passage, weighPassage } from './weigh-passage.ts';

/** A sign that somebody else is at the account or the computer, or that somebody was tricked. */
export interface Alarm {
  /** Stretches of the text that tell it. */
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
const LENGTH = 16;
const STEP = 8;

/** The alarm that a text raises, as a whole or, where it is long, in its loudest stretch. */
export function findAlarm(
  model: LookupModel,
  { raised, certain }: AlarmLimits,
  terms: readonly Term[],
  text: string,
): Alarm | undefined {
  let loudest: Passage | undefined;
  for (const units of cutStretches(findUnits(model, terms))) {
    const passage = weighPassage(model, terms, units, false);
    if (passage.alarm > (loudest?.alarm ?? raised)) loudest = passage;
  }
  if (loudest === undefined) return undefined;
  const { units, features, alarm } = loudest;
  const quoted = quoteEvidence(model, features, units, terms, alarmClass(model), text);
  return { quoted, certain: alarm > certain };
}

function cutStretches(units: readonly Unit[]): (readonly Unit[])[] {
  if (units.length <= LENGTH) return units.length > 0 ? [units] : [];
  const starts = Array.from({ length: Math.ceil(units.length / STEP) }, (_, at) => at * STEP);
  return [units, ...starts.map((from) => units.slice(from, from + LENGTH))];
}
