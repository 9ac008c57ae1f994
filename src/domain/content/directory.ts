import type { Practice } from '../../schemas/practice.ts';
import type { Source } from '../../schemas/source.ts';
import type { Content } from './content.ts';
import { anchorOf } from './ids.ts';
import { formAddress, listNumbered, titleOf } from './sop-entries.ts';

/** What an ID or name leads to: a title to show and an address from the site's root. */
export interface Target {
  /** The ID as readers say it, such as `A2` or `B1.2`; empty for a page. */
  label: string;
  title: string;
  href: string;
}

/** Finds what IDs, page names and source IDs stand for. */
export interface Directory {
  /**
   * Steps, phases, actions and questions by ID; issues by ID and by number; routes, scripts and forms by
   * number; pages by name.
   */
  targets: ReadonlyMap<string, Target>;
  sources: ReadonlyMap<string, Source>;
  practice: Practice | undefined;
}

/** What of the content the directory lists; of a page only its name and title. */
type Linked = Pick<Content, 'issues' | 'steps' | 'questions' | 'sources' | 'practice' | 'sop'> & {
  checklist: Pick<Content['checklist'], 'points'>;
  pages: readonly { name: string; data: { title: string } }[];
};

/** The directory of everything in the content that can be linked to. */
export function buildDirectory(content: Linked): Directory {
  const targets = new Map<string, Target>();
  const add = (key: string, target: Target) => {
    if (!targets.has(key)) targets.set(key, target);
  };
  for (const { data } of content.issues) {
    const href = `/fix/${data.id}/`;
    const target = { label: data.number, title: data.title, href };
    add(data.id, target);
    add(data.number, target);
    for (const { id, do: title } of data.steps) {
      add(id, { label: id, title, href: `${href}#${anchorOf(id)}` });
    }
  }
  for (const { data } of content.steps) {
    for (const { id, title } of [data, ...data.actions.map((a) => ({ id: a.id, title: a.do }))]) {
      add(id, { label: id, title, href: `/workflow/#${anchorOf(id)}` });
    }
  }
  for (const { data } of content.questions) {
    add(data.id, { label: data.id, title: data.title, href: `/faq/#${anchorOf(data.id)}` });
  }
  for (const { data } of content.sop?.phases ?? []) {
    for (const { id, title } of [data, ...data.actions.map((a) => ({ id: a.id, title: a.do }))]) {
      add(id, { label: id, title, href: `/downtime/#${anchorOf(id)}` });
    }
  }
  for (const { list, entries } of listNumbered(content.sop)) {
    for (const { data } of entries) {
      const href = list === 'forms' ? formAddress(data.id) : `/downtime/#${anchorOf(data.number)}`;
      add(data.number, { label: data.number, title: titleOf(data), href });
    }
  }
  for (const { data } of content.checklist.points) {
    const items = data.items.map((item) => ({ id: item.id, title: item.do }));
    for (const { id, title } of [data, ...items]) {
      add(id, { label: id, title, href: `/checklist/#${anchorOf(id)}` });
    }
  }
  for (const { name, data } of content.pages) {
    const href = name === '' ? '/' : `/${name}/`;
    add(name, { label: '', title: data.title, href });
    add(name.split('/').at(-1) ?? name, { label: '', title: data.title, href });
  }
  return {
    targets,
    sources: new Map(content.sources.map(({ data }) => [data.id, data])),
    practice: content.practice?.data,
  };
}
