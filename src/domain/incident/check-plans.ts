import type { Content } from '../content/content.ts';
import { buildDirectory } from '../content/directory.ts';
import { type Problem, quote } from '../content/problem.ts';
import type { Answers } from './answers.ts';
import { everyAnswers } from './every-answers.ts';
import { gatherKnowledge } from './gather-knowledge.ts';
import type { Knowledge } from './knowledge.ts';
import { MOST_ITEMS, type PlanItem } from './plan.ts';
import { placeLines } from './plan-checklist.ts';
import { findUnreachableRules } from './rules.ts';
import { settleAnswers } from './settle-answers.ts';

/**
 * Places the lines of a checklist for every set of answers: no pause point has more lines than one can keep in mind, and every
 * escalation rule can be met by what somebody ticks.
 */
export function checkPlans(content: Content): Problem[] {
  const knowledge = gather(content);
  if (knowledge === undefined) return [];
  return [...checkLengths(content, knowledge), ...checkRules(content, knowledge)];
}

function gather(content: Content): Knowledge | undefined {
  const { points, questions, failures, packet } = content.checklist;
  if (!questions || !failures || !packet || !content.practice) return undefined;
  return gatherKnowledge(
    {
      issues: content.issues.map(({ data }) => data),
      steps: content.steps.map(({ data }) => data),
      points: points.map(({ data }) => data),
      questions: questions.data,
      failures: failures.data,
      packet: packet.data,
      practice: content.practice.data,
    },
    buildDirectory(content),
  );
}

/** For each pause point the first set of answers that fills it too much; the others would tell the same again. */
function checkLengths({ checklist }: Content, knowledge: Knowledge): Problem[] {
  const tooLong = new Map<string, { answers: Answers; items: readonly PlanItem[] }>();
  for (const answers of everyAnswers(knowledge)) {
    for (const { id, items } of placeLines(settleAnswers(answers, knowledge), knowledge)) {
      if (items.length > MOST_ITEMS && !tooLong.has(id)) tooLong.set(id, { answers, items });
    }
  }
  return checklist.points.flatMap(({ file, data }) => {
    const found = tooLong.get(data.id);
    if (found === undefined) return [];
    const answers = Object.values(found.answers).map(quote).join(', ');
    const keys = found.items.map(({ key }) => key).join(', ');
    return [
      {
        file,
        field: 'groups',
        what: `${data.id} has ${found.items.length} lines for ${answers}: ${keys}.`,
        remedy: `Write at most ${MOST_ITEMS} for any answers, the completion line among them.`,
      },
    ];
  });
}

function checkRules({ issues }: Content, knowledge: Knowledge): Problem[] {
  return findUnreachableRules(knowledge).flatMap(({ issue, index }) => {
    const entry = issues.find(({ data }) => data.id === issue.id);
    const rule = issue.escalation[index];
    if (entry === undefined || rule === undefined) return [];
    return [
      {
        file: entry.file,
        field: `escalation[${index}].${rule.event === 'step-failed' ? 'step' : 'event'}`,
        what: `No line of the checklist for ${quote(issue.id)} can set off this rule: ${quote(rule.sentence)}`,
        remedy:
          'Say in src/content/checklist/failures.yaml which line counts for it, or name a step that is on the list.',
      },
    ];
  });
}
