import type { Actor } from '../../schemas/people.ts';
import type { TellApart } from '../../schemas/tell-apart.ts';
import { type Answers, NO_ANSWERS, QUESTION_IDS } from './answers.ts';
import { findIssue, type Knowledge } from './knowledge.ts';
import type { PlanItem } from './plan.ts';
import { planChecklist } from './plan-checklist.ts';

/** A line that other answers than "I don't know" bring, with those answers in words. */
export interface TriageVariant {
  answers: string[];
  item: PlanItem;
}

/** One way out of the chart: an issue, what tells it from others, and where its steps begin. */
export interface TriageRow {
  id: string;
  /** As printed: `A2`. */
  number: string;
  /** Questions whose yes leads to another issue, with that issue's number. */
  asks: { ask: string; yes: string }[];
  /** The first line of the issue's checklist that does not already stand above all rows. */
  first: PlanItem;
  /** Where other answers begin in "Fix it", unless the same stands above all rows. */
  variants: TriageVariant[];
  /** Who can usually act. */
  owner: Actor;
  /** Whom its escalation rules call, in their order. */
  escalateTo: Actor[];
}

/** The way from what is seen to the steps that help, as the checklist plans them. */
export interface TriageChart {
  /** What comes before everything for those who answer so. */
  urgent: TriageVariant[];
  /** What comes first whatever is seen: the lines of the first pause point, without its completion. */
  before: PlanItem[];
  rows: TriageRow[];
}

/** Draws the chart from the plans for each issue, so that paper and screen begin with the same line. */
export function drawTriage(knowledge: Knowledge, tellApart: readonly TellApart[]): TriageChart {
  const before = firstPoint(NO_ANSWERS, knowledge);
  return {
    urgent: listVariants(NO_ANSWERS, knowledge, firstPoint),
    before,
    rows: knowledge.issues.map(({ id }) => drawRow(id, before, knowledge, tellApart)),
  };
}

function drawRow(
  id: string,
  before: readonly PlanItem[],
  knowledge: Knowledge,
  tellApart: readonly TellApart[],
): TriageRow {
  const { number = '', escalation = [] } = findIssue(knowledge, id) ?? {};
  const answers = { ...NO_ANSWERS, see: id };
  const above = new Set(before.map(({ key }) => key));
  const [first] = steps(answers, knowledge).filter(({ key }) => !above.has(key));
  if (first === undefined) throw new Error(`The checklist for "${id}" has no line of its own.`);
  return {
    id,
    number,
    asks: tellApart
      .filter(({ if_no }) => if_no === id)
      .map(({ ask, if_yes }) => ({ ask, yes: findIssue(knowledge, if_yes)?.number ?? if_yes })),
    first,
    variants: listVariants(answers, knowledge, fixIt).filter(
      ({ item }) => !before.some(({ paper }) => paper === item.paper),
    ),
    owner: planChecklist(answers, knowledge).owner,
    escalateTo: [...new Set(escalation.map(({ to }) => to))],
  };
}

type ListItems = (answers: Answers, knowledge: Knowledge) => PlanItem[];

/** For each answer to another question: the first line that it adds. Answers that add the same line share it. */
function listVariants(answers: Answers, knowledge: Knowledge, list: ListItems): TriageVariant[] {
  const usual = new Set(steps(answers, knowledge).map(({ key }) => key));
  const variants = new Map<string, TriageVariant>();
  for (const question of QUESTION_IDS.filter((one) => one !== 'see')) {
    const known = knowledge.questions.find(({ id }) => id === question)?.answers ?? [];
    for (const { id, label } of known) {
      const item = list({ ...answers, [question]: id }, knowledge).find(
        ({ key }) => !usual.has(key),
      );
      if (item === undefined) continue;
      const variant = variants.get(item.key) ?? { answers: [], item };
      variants.set(item.key, { ...variant, answers: [...variant.answers, label] });
    }
  }
  return [...variants.values()];
}

const firstPoint: ListItems = (answers, knowledge) => linesOf(answers, knowledge)[0] ?? [];
const fixIt: ListItems = (answers, knowledge) => linesOf(answers, knowledge)[1] ?? [];
const steps: ListItems = (answers, knowledge) => linesOf(answers, knowledge).flat();

function linesOf(answers: Answers, knowledge: Knowledge): PlanItem[][] {
  return planChecklist(answers, knowledge).points.map(({ items }) =>
    items.filter(({ kind }) => kind === 'line'),
  );
}
