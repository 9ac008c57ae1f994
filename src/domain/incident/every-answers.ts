import { type Answers, HOWS, UNKNOWN, WAITS, WHERES, WHOS } from './answers.ts';
import { issueIds, type Knowledge } from './knowledge.ts';

/** Every set of answers that can be given: some two thousand. */
export function* everyAnswers(knowledge: Knowledge): Generator<Answers> {
  for (const see of [...issueIds(knowledge), UNKNOWN])
    for (const who of [...WHOS, UNKNOWN] as const)
      for (const how of [...HOWS, UNKNOWN] as const)
        for (const where of [...WHERES, UNKNOWN] as const)
          for (const waits of [...WAITS, UNKNOWN] as const) yield { see, who, how, where, waits };
}
