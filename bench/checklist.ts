import { everyAnswers } from '../src/domain/incident/every-answers.ts';
import { planChecklist } from '../src/domain/incident/plan-checklist.ts';
import { knowledge } from '../tests/unit/domain/incident/known.ts';
import { measureActs, NOTHING } from './checklist/measure-acts.ts';
import { measureBytes } from './checklist/measure-bytes.ts';

/**
 * `npm run bench:checklist`, after a build: how long a plan takes for every set of answers, how long an act on the
 * page takes until it is painted, and what script the page adds. Ends with an error where an aim is missed.
 */

const FOLDER = 'dist';
/** At most: ms for any plan, ms for an act at its 95th percentile, bytes of compressed script (20 KB). */
const AIMS = { plan: 2, act: 50, script: 20 * 1024 };

/** The value that a share of the times stays below. */
function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

function report(what: string, figure: number, unit: string, aim: number) {
  const isMissed = !(figure <= aim);
  if (isMissed) process.exitCode = 1;
  console.log(`${what}: ${figure} ${unit}, aim ${aim} ${unit}${isMissed ? ': MISSED' : ''}`);
}

/** Each set of answers several times; its best time is what the plan takes, the others are the machine's. */
const ROUNDS = 5;
const all = [...everyAnswers(knowledge)];
const plans = all.map((answers) =>
  Math.min(
    ...Array.from({ length: ROUNDS }, () => {
      const from = performance.now();
      planChecklist(answers, knowledge);
      return performance.now() - from;
    }),
  ),
);
console.log(`${plans.length} plans: median ${at(plans, 0.5).toFixed(3)} ms`);
report('Longest plan', Number(at(plans, 1).toFixed(3)), 'ms', AIMS.plan);

function tell(name: string, times: readonly number[]) {
  const [median, longest] = [at(times, 0.5), at(times, 1)].map(Math.round);
  console.log(`${name}: ${times.length} times, median ${median} ms, longest ${longest} ms`);
}

const { toPaint, toFitted } = await measureActs(FOLDER);
for (const [name, times] of Object.entries(toPaint)) tell(name, times);
tell('an answer, until the list behind it is fitted', toFitted);
const { [NOTHING]: _, ...real } = toPaint;
report('Act to paint, p95', at(Object.values(real).flat(), 0.95), 'ms', AIMS.act);

const { script, data, page } = measureBytes(FOLDER);
console.log(`Page, compressed: ${page} bytes, the rules in it ${data} bytes`);
report('Script that the page adds, compressed', script, 'bytes', AIMS.script);
