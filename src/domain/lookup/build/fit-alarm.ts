import type { AlarmLimits } from '../find-alarm.ts';
import type { LookupModel } from '../lookup-model.ts';
import type { Example } from './collect-examples.ts';
import { compare } from './compile-vocabulary.ts';
import { fitLogistic, type LogisticSettings, type Observation } from './fit-logistic.ts';
import type { AlarmPhrases } from './knowledge.ts';
import type { LookupSettings } from './lookup-settings.ts';
import { observeExamples } from './observe-examples.ts';

/** What can be set of telling that somebody else is at the account. */
export interface AlarmSettings {
  limits: AlarmLimits;
  /** How strongly weights are drawn to zero. */
  penalty: number;
  /** Features that get a weight, those first that say most. */
  cells: number;
  /** Exponent by which the number of a feature's examples raises what its weight is worth. */
  useExponent: number;
  /** Of what the answers are fitted on, one in so many is learnt from: more of them take longer and teach no more. */
  othersEvery: number;
  /** How much each of these counts beside a phrase that only sounds like an alarm. */
  othersWeight: number;
}

/** Log-odds that somebody else is at the account: before a word is read, and for each feature. */
export interface AlarmWeights {
  bias: number;
  rows: Map<number, number>;
}

/** Seeds of the orders in which the texts are learnt from. */
const ORDERS = [7, 20, 33, 46];

const GO_ON = 'go on';
const STOP = 'stop';

/** The phrases about alarms as examples, in an order that depends on the texts alone. */
export function collectAlarmExamples({ stop, go_on }: AlarmPhrases): Example[] {
  return [
    ...stop.map((text) => ({ text, ref: STOP, weight: 1 })),
    ...go_on.map((text) => ({ text, ref: GO_ON, weight: 1 })),
  ].sort((a, b) => compare(a.ref, b.ref) || compare(a.text, b.text));
}

/**
 * Fits what tells alarms from all else that people write: twice, the second time on the features alone that are kept,
 * so that their weights make up for what is gone.
 *
 * @param others what the answers are fitted on
 */
export function fitAlarm(
  vocabulary: LookupModel,
  others: readonly Observation[],
  alarms: readonly Example[],
  { alarm, fewestUses, fit: { logistic } }: Pick<LookupSettings, 'alarm' | 'fewestUses' | 'fit'>,
): AlarmWeights {
  const observations = [
    ...others
      .filter((_, at) => at % alarm.othersEvery === 0)
      .map(({ features, weight }) => ({
        features,
        ref: 0,
        weight: alarm.othersWeight * Math.min(1, weight),
      })),
    ...observeExamples(vocabulary, alarms, [GO_ON, STOP], fewestUses),
  ];
  const settings = { ...logistic, penalty: alarm.penalty };
  const kept = chooseFeatures(observations, weigh(observations, settings).rows, alarm);
  return weigh(
    observations.map((one) => ({
      ...one,
      features: one.features.filter(({ key }) => kept.has(key)),
    })),
    settings,
  );
}

/**
 * The log-odds of the second class against the first: the mean of fits that take the observations in different orders.
 * In a single one the order decides as much as a dozen texts do.
 */
function weigh(observations: readonly Observation[], settings: LogisticSettings): AlarmWeights {
  const fits = ORDERS.map((seed) => fitLogistic(observations, 2, settings, seed));
  const lead = ([goOn = 0, stop = 0]: Float64Array) => (stop - goOn) / ORDERS.length;
  const rows = new Map<number, number>();
  for (const fit of fits) {
    for (const [key, row] of fit.rows) rows.set(key, (rows.get(key) ?? 0) + lead(row));
  }
  return { bias: fits.reduce((sum, { bias }) => sum + lead(bias), 0), rows };
}

function chooseFeatures(
  observations: readonly Observation[],
  rows: ReadonlyMap<number, number>,
  { cells, useExponent }: AlarmSettings,
): Set<number> {
  const uses = new Map<number, number>();
  for (const { features, weight } of observations) {
    for (const { key } of features) uses.set(key, (uses.get(key) ?? 0) + weight);
  }
  const worth = ([key, weight]: [number, number]) =>
    Math.abs(weight) * (uses.get(key) ?? 0) ** useExponent;
  const sorted = [...rows].sort((a, b) => worth(b) - worth(a) || a[0] - b[0]);
  return new Set(sorted.slice(0, cells).map(([key]) => key));
}
