import type { Directory, Target } from './directory.ts';
import { compareIds } from './ids.ts';
import { TAB_PAGES } from './labels.ts';
import { toPlainText } from './to-plain-text.ts';

/** What a number on paper stands for, where it is no issue and no question: `B3 Check the account state`. */
export interface Place extends Target {
  /** Letter of the tab whose page has it. */
  tab: string;
}

/** Steps, phases, pause points, routes, scripts and forms by number, as the search field finds them. */
export function listPlaces(directory: Directory): Place[] {
  return [...directory.targets.values()]
    .filter(({ label }) => /^[B-EPRS]\d+$/.test(label))
    .map((target) => {
      const letter = target.label.charAt(0);
      const title = toPlainText(target.title, directory).replace(/\.$/, '');
      // Routes, scripts and forms belong to the downtime procedure.
      return { ...target, title, tab: letter in TAB_PAGES ? letter : 'D' };
    })
    .sort((a, b) => compareIds(a.label, b.label));
}
