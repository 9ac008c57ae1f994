import { createRandom, shuffle } from './seeded-random.ts';

/** An example as the fit sees it: values of features, and the number of its class. */
export interface Observation {
  features: readonly { key: number; value: number }[];
  ref: number;
  weight: number;
}

/** Weights of every class for every feature, and the bias of every class. */
export interface DenseWeights {
  bias: Float64Array;
  rows: Map<number, Float64Array>;
}

export interface LogisticSettings {
  passes: number;
  rate: number;
  /** How strongly weights are drawn to zero, spread over a feature's examples (L2). */
  penalty: number;
}

const SEED = 7;
/** Biases learn slower than weights: what is said should decide, not how often it is asked. */
const BIAS_RATE = 0.1;
const LEAST = 1e-8;

interface Row {
  weights: Float64Array;
  /** How many examples show the feature. */
  examples: number;
  /** Sum of squared gradients so far. */
  squares: number;
}

/**
 * Multinomial logistic regression by stochastic gradient with a step size of its own for each feature
 * (AdaGrad; Duchi, Hazan and Singer 2011). The shuffle is seeded: the same observations in the same
 * order give the same weights.
 *
 * @param seed another one has the observations taken in another order
 */
export function fitLogistic(
  observations: readonly Observation[],
  classes: number,
  settings: LogisticSettings,
  seed = SEED,
): DenseWeights {
  const rows = new Map<number, Row>();
  const examples = observations.map(({ features, ref, weight }) => ({
    ref,
    weight,
    features: features.map(({ key, value }) => ({ row: openRow(rows, key, classes), value })),
  }));
  const bias = new Float64Array(classes);
  const error = new Float64Array(classes);
  const random = createRandom(seed);
  let biasSquares = LEAST;
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(examples, random);
    for (const { features, ref, weight } of examples) {
      error.set(bias);
      for (const { row, value } of features) addTimes(error, row.weights, value);
      const squares = toErrors(error, ref, weight);
      biasSquares += squares;
      addTimes(bias, error, (-settings.rate * BIAS_RATE) / Math.sqrt(biasSquares));
      for (const { row, value } of features) {
        row.squares += squares * value * value;
        descend(row, error, value, settings);
      }
    }
  }
  return { bias, rows: new Map([...rows].map(([key, { weights }]) => [key, weights])) };
}

function openRow(rows: Map<number, Row>, key: number, classes: number): Row {
  const row = rows.get(key) ?? { weights: new Float64Array(classes), examples: 0, squares: LEAST };
  row.examples++;
  rows.set(key, row);
  return row;
}

/** Turns scores into chance minus truth, times the example's weight; answers the sum of squares. */
function toErrors(scores: Float64Array, ref: number, weight: number): number {
  const highest = scores.reduce((high, score) => Math.max(high, score), -Infinity);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const part = Math.exp((scores[at] ?? 0) - highest);
    scores[at] = part;
    sum += part;
  }
  let squares = 0;
  for (let at = 0; at < scores.length; at++) {
    const error = ((scores[at] ?? 0) / sum - (at === ref ? 1 : 0)) * weight;
    scores[at] = error;
    squares += error * error;
  }
  return squares;
}

/** One step of a feature's weights against the error, then towards zero. */
function descend(
  { weights, squares, examples }: Row,
  error: Float64Array,
  value: number,
  { rate, penalty }: LogisticSettings,
): void {
  const step = rate / Math.sqrt(squares);
  const kept = 1 - Math.min(0.5, (step * penalty) / examples);
  for (let at = 0; at < weights.length; at++) {
    weights[at] = (weights[at] ?? 0) * kept - step * value * (error[at] ?? 0);
  }
}

function addTimes(target: Float64Array, added: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++) {
    target[at] = (target[at] ?? 0) + (added[at] ?? 0) * times;
  }
}
