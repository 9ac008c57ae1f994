import type { BinderContent } from './domain/binder/binder-content.ts';
import { estimateLines } from './domain/binder/estimate-lines.ts';
import { listAppendixSides } from './domain/binder/list-appendix-sides.ts';
import { listCoreSides } from './domain/binder/list-core-sides.ts';
import { listPlaces } from './domain/binder/list-places.ts';
import { packSides } from './domain/binder/pack-sides.ts';
import { numberSides } from './domain/binder/side.ts';
import { splitSections } from './domain/binder/split-sections.ts';
import {
  INDEX_COLUMN,
  INDEX_COLUMNS,
  layOutColumns,
  listIndexGroups,
} from './domain/binder/symptom-index.ts';
import { proseOf } from './domain/content/prose.ts';
import { listPaperPoints, ownIds } from './domain/incident/paper-checklist.ts';
import { ROLE_NAMES } from './domain/sop/labels.ts';
import { mergeCards, type PersonCard } from './domain/sop/merge-cards.ts';
import { loadIncidentKnowledge } from './incident-knowledge.ts';
import { type Knowledge, loadDirectory, loadKnowledge } from './knowledge.ts';

/** Pages that are printed whole, beside the entries under each tab. */
const PRINTED_PAGES = ['fix/suspected-compromise', 'prevent'];

let binder: ReturnType<typeof readBinder> | undefined;

/** The sides of the binder with their numbers, where everything stands among them, and its symptom index. */
export function loadBinder() {
  // In development the content changes under the running server.
  if (binder === undefined || import.meta.env.DEV) binder = readBinder();
  return binder;
}

async function readBinder() {
  const knowledge = await loadKnowledge();
  const index = layOutIndex(knowledge);
  const checklist = ownIds(listPaperPoints(await loadIncidentKnowledge()));
  const content = { ...toBinderContent(knowledge, index.length), checklist };
  const sides = numberSides([...listCoreSides(content), ...listAppendixSides(content)]);
  return { sides, places: listPlaces(sides, await loadDirectory()), index };
}

/** The columns of each side of the symptom index. */
function layOutIndex({ issues, signatures }: Knowledge) {
  const groups = listIndexGroups(
    issues.map(({ data }) => data),
    signatures,
  );
  return packSides(layOutColumns(groups, INDEX_COLUMN), () => 1, INDEX_COLUMNS);
}

function toBinderContent(
  knowledge: Knowledge,
  indexSides: number,
): Omit<BinderContent, 'checklist'> {
  const { issues, steps, questions, pages, sop } = knowledge;
  const phases = sop.phases.map(({ data }) => data);
  return {
    phases,
    routes: sop.routes.map((route) => ({ number: route.number, lines: linesOf(route) })),
    scripts: sop.scripts,
    forms: sop.forms,
    roles: sop.roles.cards.map((card) => ({
      role: card.role,
      name: ROLE_NAMES[card.role],
      lines: linesOfCard(mergeCards([card.role], sop.roles.cards, phases)),
    })),
    issues: issues.map(({ data }) => data),
    steps: steps.map(({ data }) => data),
    questions: questions.map(({ data, body = '' }) => ({
      id: data.id,
      lines: 3 + estimateLines([data.title, data.answer, body]),
    })),
    pages: PRINTED_PAGES.flatMap((name) => {
      const page = pages.find(({ id }) => id === name);
      if (page?.data.tab === undefined) return [];
      const { tab, title } = page.data;
      const sections = splitSections(page.body ?? '').map((text) => ({
        lines: estimateLines([text]),
      }));
      return [{ name, tab, title, sections }];
    }),
    indexSides,
  };
}

/** Lines of an entry whose texts each begin a line, with room for its heading; its aliases are not printed. */
function linesOf(entry: object): number {
  const { aliases: _, ...printed } = entry as { aliases?: unknown };
  return 3 + estimateLines(proseOf({ data: printed, body: '' }).map(({ text }) => text));
}

/** A role's card has one line for each action, with a box to tick. */
function linesOfCard({ phases }: PersonCard): number {
  return 5 + phases.flatMap(({ actions }) => actions).length * 1.25;
}
