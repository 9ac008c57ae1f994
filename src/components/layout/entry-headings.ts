import { anchorOf } from '../../domain/content/ids.ts';
import { GROUP_NAMES } from '../../domain/content/labels.ts';
import { originOfPage } from '../../domain/signatures/origins.ts';
import type { TocItem } from '../../domain/site/table-of-contents.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { EntryKind } from '../../schemas/page.ts';
import { QUESTION_GROUPS } from '../../schemas/question.ts';
import { listHeadings } from '../signatures/list-headings.ts';

/**
 * The headings of the entries a page renders, as they stand on the page.
 * @param page the page's name, such as `fix/codes/okta`
 */
export function listEntryHeadings(kind: EntryKind, page: string, knowledge: Knowledge): TocItem[] {
  switch (kind) {
    case 'steps':
      return knowledge.steps.map(({ data }) => heading(data.slug, `${data.id} ${data.title}`));
    case 'issues':
      return knowledge.issues.map(({ data }) =>
        heading(anchorOf(data.number), `${data.number} ${data.title}`),
      );
    case 'phases':
      return knowledge.sop.phases.map(({ data }) => heading(data.slug, `${data.id} ${data.title}`));
    case 'routes':
      return knowledge.sop.routes.map(({ id, number, task }) => heading(id, `${number} ${task}`));
    case 'scripts':
      return knowledge.sop.scripts.map(({ id, number, title }) =>
        heading(id, `${number} ${title}`),
      );
    case 'questions':
      return QUESTION_GROUPS.map((group) => ({
        ...heading(group, GROUP_NAMES[group]),
        children: knowledge.questions
          .filter(({ data }) => data.group === group)
          .map(({ data }) => heading(data.slug, `${data.id} ${data.title}`, 4)),
      }));
    case 'signatures':
      return listHeadings(originOfPage(page), knowledge).map(({ slug, text }) =>
        heading(slug, text),
      );
  }
}

function heading(slug: string, text: string, depth = 3): TocItem {
  return { depth, slug, text, children: [] };
}
