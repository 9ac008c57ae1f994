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
  /** How strongly weights are drawn to zero, spread over a feature's examples. */
  penalty: number;
}

const SEED = 7;
/** Biases learn slower than weights: what is said should decide, not how often it is asked. */
const BIAS_RATE = 0.1;
const LEAST = 1e-8;

/**
 * Multinomial logistic regression by stochastic gradient with a step size of its own for each feature
 * (AdaGrad) and an L2 penalty. The shuffle is seeded: the same observations give the same weights.
 */
export function fitLogistic(
  observations: readonly Observation[],
  classes: number,
  { passes, rate, penalty, sparsity = 0 }: LogisticSettings & { sparsity?: number },
  start?: DenseWeights,
  only?: Map<number, Float64Array>,
): DenseWeights {
  const rows = new Map<number, Row>();
  const seen = observations.map(({ features, ref, weight }) => ({
    ref,
    weight,
    features: features
      .filter(({ key }) => only === undefined || only.has(key))
      .map(({ key, value }) => {
        const row = rows.get(key) ?? {
          weights: Float64Array.from(start?.rows.get(key) ?? new Float64Array(classes)),
          examples: 0,
          squares: LEAST,
          mask: only?.get(key),
        };
        row.examples++;
        rows.set(key, row);
        return { row, value };
      }),
  }));
  const bias = Float64Array.from(start?.bias ?? new Float64Array(classes));
  const error = new Float64Array(classes);
  const random = createRandom(SEED);
  let biasSquares = LEAST;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(seen, random);
    for (const { features, ref, weight } of seen) {
      error.set(bias);
      for (const { row, value } of features) addTimes(error, row.weights, value);
      const squares = toErrors(error, ref, weight);
      biasSquares += squares;
      addTimes(bias, error, (-rate * BIAS_RATE) / Math.sqrt(biasSquares));
      for (const { row, value } of features) {
        row.squares += squares * value * value;
        const step = rate / Math.sqrt(row.squares);
        const kept = 1 - Math.min(0.5, (step * penalty) / row.examples);
        scaleAndAdd(
          row.weights,
          kept,
          error,
          -step * value,
          row.mask,
          (step * sparsity) / row.examples,
        );
      }
    }
  }
  return { bias, rows: new Map([...rows].map(([key, { weights }]) => [key, weights])) };
}

interface Row {
  weights: Float64Array;
  /** How many examples show the feature. */
  examples: number;
  mask: Float64Array | undefined;
  /** Sum of squared gradients so far. */
  squares: number;
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

function addTimes(target: Float64Array, added: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++) {
    target[at] = (target[at] ?? 0) + (added[at] ?? 0) * times;
  }
}

function scaleAndAdd(
  target: Float64Array,
  scale: number,
  added: Float64Array,
  times: number,
  mask?: Float64Array,
  shrink = 0,
): void {
  for (let at = 0; at < target.length; at++) {
    if (mask !== undefined && mask[at] === 0) continue;
    let v = (target[at] ?? 0) * scale + (added[at] ?? 0) * times;
    if (shrink > 0) v = v > shrink ? v - shrink : v < -shrink ? v + shrink : 0;
    target[at] = v;
  }
}
