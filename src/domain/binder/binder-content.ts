import type { Tab } from '../../schemas/page.ts';
import type { Part } from './side.ts';

interface Step {
  id: string;
  title: string;
  actions: readonly { id: string }[];
}

/** What of the content decides which sides there are, and in which order; every list is in its order. */
export interface BinderContent {
  phases: readonly Step[];
  /** `lines`: of 12 pt type, as many as an entry takes on a side. */
  routes: readonly { number: string; lines: number }[];
  scripts: readonly { number: string; beside: string }[];
  forms: readonly { id: string; number: string; title: string; part: Part }[];
  roles: readonly { role: string; name: string; lines: number }[];
  issues: readonly {
    id: string;
    number: string;
    title: string;
    steps: readonly { id: string }[];
  }[];
  steps: readonly Step[];
  /** IDs of the incident checklist's own lines that its side has: C1, C1.2. */
  checklist: readonly string[];
  questions: readonly { id: string; lines: number }[];
  /** Pages that are printed whole: the lines of each of their sections, in order. */
  pages: readonly {
    name: string;
    tab: Tab;
    title: string;
    sections: readonly { lines: number }[];
  }[];
  /** How many sides the symptom index takes. */
  indexSides: number;
}
