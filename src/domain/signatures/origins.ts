import type { Page } from '../../schemas/page.ts';
import type { Signature } from '../../schemas/signature.ts';

/** A signature and the list it stands in. */
export type OriginSignature = Signature & {
  /** Name of its file without ending: `okta`. */
  origin: string;
};

/** One list of signatures, as its page names it. */
export interface Origin {
  id: string;
  /** Whose codes and messages they are: Microsoft Entra. */
  name: string;
  group: NonNullable<Page['origin']>['group'];
  /** What the page says of itself in one sentence. */
  description: string;
}

/** The page of all lists; the page of one list stands below it under the name of its file. */
export const ORIGIN_PAGES = 'fix/codes';

/** The file that holds an origin's signatures. */
export function signaturesOf(origin: string): string {
  return `src/content/signatures/${origin}.yaml`;
}

/** The origin of a file of signatures: `okta` for `src/content/signatures/okta.yaml`. */
export function originOfFile(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** The origin whose list a page shows, by the page's name; undefined for pages elsewhere. */
export function originOfPage(name: string): string | undefined {
  return name.startsWith(`${ORIGIN_PAGES}/`) ? name.slice(ORIGIN_PAGES.length + 1) : undefined;
}

/** Address of the page that lists an origin's signatures, from the site's root. */
export function originAddress(origin: string): string {
  return `/${ORIGIN_PAGES}/${origin}/`;
}

/** The origins that have a page, by name. */
export function listOrigins(
  pages: readonly { name: string; data: Pick<Page, 'origin' | 'description'> }[],
): Origin[] {
  return pages
    .flatMap(({ name, data: { origin, description } }) => {
      const id = originOfPage(name);
      return id === undefined || origin === undefined ? [] : [{ id, ...origin, description }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
