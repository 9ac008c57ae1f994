import type { Content, Entry, Sop } from './content.ts';

/** An entry with a number, and with what readers call it. */
type Numbered = { id: string; number: string } & ({ title: string } | { task: string });

/** What readers call a route, script or form. */
export function titleOf(data: { title: string } | { task: string }): string {
  return 'title' in data ? data.title : data.task;
}

/** What the downtime procedure numbers beside its phases: routes, scripts and forms. */
export function listNumbered(
  sop: Sop | undefined,
): { list: 'routes' | 'scripts' | 'forms'; entries: Entry<Numbered>[] }[] {
  if (sop === undefined) return [];
  return [
    { list: 'routes', entries: sop.routes },
    { list: 'scripts', entries: sop.scripts },
    { list: 'forms', entries: sop.forms },
  ];
}

/** The page that shows the whole procedure; each form has one of its own below it. */
const PAGE = '/downtime/';

/** Every entry of the downtime procedure, with the page that shows it in full. */
export function listSopEntries({
  sop,
}: Pick<Content, 'sop'>): (Entry<object> & { page: string })[] {
  if (sop === undefined) return [];
  const onPage = [
    ...sop.phases,
    ...sop.routes,
    ...sop.scripts,
    sop.quickCard,
    sop.roles,
    sop.pathway,
    sop.planning,
    sop.document,
  ];
  return [
    ...onPage.map((entry) => ({ ...entry, page: PAGE })),
    ...sop.forms.map((form) => ({ ...form, page: formAddress(form.data.id) })),
  ];
}

/** The address of a paper form, from the site's root. */
export function formAddress(id: string): string {
  return `/downtime/${id}/`;
}
