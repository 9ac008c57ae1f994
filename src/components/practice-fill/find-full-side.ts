import { findMisfits } from '../../domain/binder/find-misfits.ts';
import { PAPERS } from '../../domain/binder/paper.ts';
import { readSizes } from '../binder/read-sizes.ts';
import { layOutForPrint } from './lay-out-for-print.ts';

/** The first side of the page's binder that its text does not fit on, told in one line; else undefined. */
export function findFullSide(): string | undefined {
  const binder = document.querySelector<HTMLElement>('.binder');
  if (binder === null) return undefined;
  const hidden = [...binder.querySelectorAll<HTMLElement>('.side[hidden]')];
  const { paper = '' } = binder.dataset;
  for (const side of hidden) side.hidden = false;
  try {
    return layOutForPrint(() =>
      PAPERS.flatMap(({ id, name }) => {
        binder.dataset.paper = id;
        return findMisfits(readSizes(), name);
      }),
    )[0];
  } finally {
    binder.dataset.paper = paper;
    for (const side of hidden) side.hidden = true;
  }
}
