import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Entry, Sop } from './domain/content/content.ts';
import { compareIds } from './domain/content/ids.ts';

/** The downtime procedure as pages and the binder compose it, everything in order. */
export async function loadSop() {
  const [phases, routes, scripts, forms] = await Promise.all([
    getCollection('phases'),
    getCollection('routes'),
    getCollection('scripts'),
    getCollection('forms'),
  ]);
  return {
    /** Entries, since `render` needs them for the text below the front matter. */
    phases: phases.sort((a, b) => compareIds(a.data.id, b.data.id)),
    routes: inOrder(routes),
    scripts: inOrder(scripts),
    forms: inOrder(forms),
    quickCard: (await find('quickCard', 'quick-card')).data,
    roles: (await find('roles', 'roles')).data,
    pathway: (await find('pathway', 'escalation')).data,
    planning: (await find('planning', 'planning')).data,
    document: (await find('document', 'document')).data,
  };
}

/** What {@link loadSop} answers. */
export type LoadedSop = Awaited<ReturnType<typeof loadSop>>;

function inOrder<Data extends { number: string }>(entries: readonly { data: Data }[]): Data[] {
  return entries.map(({ data }) => data).sort((a, b) => compareIds(a.number, b.number));
}

type Single = 'quickCard' | 'roles' | 'pathway' | 'planning' | 'document';

async function find<Name extends Single>(name: Name, id: string): Promise<CollectionEntry<Name>> {
  const entry = await getEntry(name, id);
  if (entry === undefined) throw new Error(`src/content/sop/${id}.yaml is missing.`);
  return entry as CollectionEntry<Name>;
}

/** The procedure in the shape that the rules over content know; its texts are left out. */
export function toContent({ phases, routes, scripts, forms, ...single }: LoadedSop): Sop {
  return {
    phases: phases.map(({ data }) => wrap(data)),
    routes: routes.map(wrap),
    scripts: scripts.map(wrap),
    forms: forms.map(wrap),
    quickCard: wrap(single.quickCard),
    roles: wrap(single.roles),
    pathway: wrap(single.pathway),
    planning: wrap(single.planning),
    document: wrap(single.document),
  };
}

function wrap<Data>(data: Data): Entry<Data> {
  return { file: '', data, body: '' };
}
