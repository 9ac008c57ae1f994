import type { Entry, Sop } from './content.ts';
import { type Problem, quote } from './problem.ts';

/** Addresses below /downtime/ that are no form. */
const OTHER_PAGES = ['quick-card', 'role-cards'];

/**
 * The names that the downtime procedure puts on one page or below one address are different from each other:
 * phases, routes and scripts share a page, and each form has a page of its own.
 */
export function checkSopNames(sop: Sop | undefined): Problem[] {
  if (sop === undefined) return [];
  const onPage = [
    ...sop.phases.map(({ file, data }) => ({ file, field: 'slug', name: data.slug })),
    ...[...sop.routes, ...sop.scripts].map(toName),
  ];
  const forms = sop.forms.map(toName);
  return [
    ...onPage.flatMap(({ name, ...place }, index) => {
      const other = onPage.slice(0, index).find((earlier) => earlier.name === name);
      return other === undefined ? [] : [tellTaken(place, name, other.file)];
    }),
    ...forms.flatMap(({ name, ...place }) =>
      OTHER_PAGES.includes(name) ? [tellTaken(place, name, `the page /downtime/${name}/`)] : [],
    ),
  ];
}

function toName({ file, data }: Entry<{ id: string }>) {
  return { file, field: data.id, name: data.id };
}

function tellTaken(place: { file: string; field: string }, name: string, by: string): Problem {
  return {
    ...place,
    what: `${quote(name)} is also used in ${by}.`,
    remedy: 'Write another name here; it becomes an anchor or an address.',
  };
}
