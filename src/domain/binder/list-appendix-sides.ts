import { TABS, type Tab } from '../../schemas/page.ts';
import { TAB_PAGES } from '../content/labels.ts';
import type { BinderContent } from './binder-content.ts';
import { LINES_A_SIDE } from './estimate-lines.ts';
import { CODE_LINES } from './find-code.ts';
import { describeRange, formSide } from './list-core-sides.ts';
import { packSides } from './pack-sides.ts';
import type { Side } from './side.ts';

/** The sides that are read before and after an outage, and where somebody cannot sign in: tab by tab. */
export function listAppendixSides(content: BinderContent): Side[] {
  return [
    {
      part: 'appendix',
      tab: undefined,
      section: 'Contents',
      id: 'appendix',
      kind: 'appendix',
      title: 'Contents of the appendix',
      shows: [],
      holds: [],
      addresses: [],
    },
    ...TABS.flatMap((tab) => SIDES_OF_TAB[tab](content)),
    ...Array.from(
      { length: content.indexSides },
      (_, index): Side => ({
        part: 'appendix',
        tab: undefined,
        section: 'Symptom index',
        id: `symptoms-${index + 1}`,
        kind: 'symptoms',
        title: index === 0 ? 'Symptom index: what you see' : 'Symptom index, continued',
        shows: [String(index)],
        holds: [],
        addresses: index === 0 ? ['/fix/', '/fix/codes/'] : [],
      }),
    ),
  ];
}

/** What stands under each tab. A new tab adds its own line here. */
const SIDES_OF_TAB: Record<Tab, (content: BinderContent) => Side[]> = {
  A: (content) => [...listPages('A', content), ...listIssues(content)],
  B: listSteps,
  C: listChecklist,
  D: listPlanning,
  E: (content) => listPages('E', content),
  F: listQuestions,
};

function under(tab: Tab) {
  return { part: 'appendix', tab, section: TAB_PAGES[tab].name } as const;
}

function listIssues({ issues }: BinderContent): Side[] {
  return issues.map(({ id, number, title, steps }) => ({
    ...under('A'),
    id: number.toLowerCase(),
    kind: 'issue',
    title: `${number} ${title}`,
    shows: [id],
    holds: [number, id, ...steps.map((step) => step.id)],
    addresses: [],
  }));
}

function listSteps({ steps }: BinderContent): Side[] {
  return steps.map(({ id, title, actions }, index) => ({
    ...under('B'),
    id: id.toLowerCase(),
    kind: 'step',
    title: `${id} ${title}`,
    shows: [id],
    holds: [id, ...actions.map((action) => action.id)],
    addresses: index === 0 ? ['/workflow/'] : [],
  }));
}

/** First the way to the right steps, then the list to work and the record to keep. */
function listChecklist({ checklist }: BinderContent): Side[] {
  const sheet = { ...under('C'), shows: [], holds: [] };
  return [
    {
      ...sheet,
      section: 'Triage',
      id: 'triage',
      kind: 'triage',
      title: 'Triage: from what you see to the step',
      addresses: [],
    },
    {
      ...sheet,
      id: 'checklist',
      kind: 'checklist',
      title: 'Incident checklist, blank',
      holds: checklist,
      addresses: ['/checklist/'],
    },
    {
      ...sheet,
      id: 'record',
      kind: 'record',
      title: 'Incident record, blank',
      addresses: ['/checklist/#record', '/checklist/#packet'],
    },
  ];
}

function listPlanning({ forms }: BinderContent): Side[] {
  const planning = { ...under('D'), shows: [], holds: [] };
  return [
    {
      ...planning,
      id: 'planning',
      kind: 'planning',
      title: 'Planning: what keeps it ready',
      addresses: ['/downtime/#planning', '/downtime/#what-keeps-it-ready'],
    },
    {
      ...planning,
      id: 'drill',
      kind: 'drill',
      title: 'The yearly drill',
      addresses: ['/downtime/#the-yearly-drill'],
    },
    ...forms.filter(({ part }) => part === 'appendix').map(formSide),
  ];
}

function listQuestions({ questions }: BinderContent): Side[] {
  return packSides(questions, ({ lines }) => lines, LINES_A_SIDE, CODE_LINES).map(
    (packed, index) => {
      const shows = packed.map(({ id }) => id);
      return {
        ...under('F'),
        id: `questions-${index + 1}`,
        kind: 'questions',
        title: `Questions ${describeRange(shows)}`,
        shows,
        holds: shows,
        addresses: index === 0 ? ['/faq/'] : [],
      };
    },
  );
}

/** A page's sections in their order, as many on a side as fit; `shows` is the page and its sections from 0. */
function listPages(tab: Tab, { pages }: BinderContent): Side[] {
  return pages
    .filter((page) => page.tab === tab)
    .flatMap(({ name, title, sections }) => {
      const numbered = sections.map(({ lines }, section) => ({ lines, section }));
      return packSides(numbered, ({ lines }) => lines, LINES_A_SIDE, CODE_LINES).map(
        (packed, index): Side => ({
          ...under(tab),
          id: index === 0 ? lastPart(name) : `${lastPart(name)}-${index + 1}`,
          kind: 'page',
          title: index === 0 ? title : `${title}, continued`,
          shows: [name, ...packed.map(({ section }) => String(section))],
          holds: index === 0 ? [lastPart(name)] : [],
          addresses: [],
        }),
      );
    });
}

function lastPart(name: string): string {
  return name.split('/').at(-1) ?? name;
}
