import { TAB_PAGES } from '../content/labels.ts';
import type { NumberedSide } from './side.ts';

/** One line of the contents, with the anchor of its side. */
export interface ContentsLine {
  id: string;
  title: string;
  page: number;
}

/** The lines of the contents: the core without its forms, the appendix tab by tab, and the appendix in full. */
export interface Contents {
  core: ContentsLine[];
  tabs: ContentsLine[];
  appendix: ContentsLine[];
}

/** Takes the contents from the list of sides. Forms of the core stand on the master list of forms instead. */
export function listContents(sides: readonly NumberedSide[]): Contents {
  const core = sides.filter(({ part, kind }) => part === 'core' && kind !== 'form');
  const appendix = sides.filter(
    ({ part, title }) => part === 'appendix' && !title.endsWith('continued'),
  );
  return {
    core: core.filter(({ kind }) => kind !== 'cover' && kind !== 'contents').map(toLine),
    tabs: appendix
      .filter((side, index) => index === 0 || side.section !== appendix[index - 1]?.section)
      .filter(({ kind }) => kind !== 'form')
      .map((side) => ({ ...toLine(side), title: nameSection(side) })),
    appendix: appendix.slice(1).map(toLine),
  };
}

function toLine({ id, title, page }: NumberedSide): ContentsLine {
  return { id, title, page };
}

function nameSection({ tab, title, kind, section }: NumberedSide): string {
  if (kind === 'planning' || tab === undefined)
    return tab === undefined ? title : `${tab} ${title}`;
  return `${tab} ${TAB_PAGES[tab].name === section ? section : title}`;
}
