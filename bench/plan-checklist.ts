import { everyAnswers } from '../src/domain/incident/every-answers.ts';
import { planChecklist } from '../src/domain/incident/plan-checklist.ts';
import { knowledge } from '../tests/unit/domain/incident/known.ts';

/**
 * `node bench/plan-checklist.ts`: how long a plan takes, over every set of answers. The aim is under 2 ms for
 * each; the first round is told apart, since a page plans its first list with cold code.
 */
const all = [...everyAnswers(knowledge)];
for (const round of ['cold', 'warm', 'warm']) {
  const times = all.map((answers) => {
    const from = performance.now();
    planChecklist(answers, knowledge);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.toFixed(3);
  console.log(
    `${round}: ${times.length} plans, median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
  );
}
