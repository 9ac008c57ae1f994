import type { BinderContent } from '../../../../src/domain/binder/binder-content.ts';
import { listAppendixSides } from '../../../../src/domain/binder/list-appendix-sides.ts';
import { listCoreSides } from '../../../../src/domain/binder/list-core-sides.ts';
import { type NumberedSide, numberSides } from '../../../../src/domain/binder/side.ts';

/** A small binder's content: two phases, two routes, a script, two forms, one issue, one step, one question. */
export const SAMPLE: BinderContent = {
  phases: [
    { id: 'D1', title: 'Start', actions: [{ id: 'D1.1' }, { id: 'D1.2' }] },
    { id: 'D2', title: 'Work', actions: [{ id: 'D2.1' }] },
  ],
  routes: [
    { number: 'R1', lines: 20 },
    { number: 'R2', lines: 30 },
  ],
  scripts: [{ number: 'S1', beside: 'D2' }],
  forms: [
    { id: 'log', number: 'P1', title: 'Log', part: 'core' },
    { id: 'drill', number: 'P2', title: 'Drill', part: 'appendix' },
  ],
  roles: [
    { role: 'lead', name: 'Lead', lines: 20 },
    { role: 'caller', name: 'Caller', lines: 20 },
  ],
  issues: [{ id: 'account-locked', number: 'A1', title: 'Locked', steps: [{ id: 'A1.1' }] }],
  steps: [{ id: 'B0', title: 'Is it down?', actions: [{ id: 'B0.1' }] }],
  checklist: ['C1', 'C1.2'],
  questions: [{ id: 'F1', lines: 10 }],
  pages: [
    { name: 'fix/stop', tab: 'A', title: 'Stop', sections: [{ lines: 20 }, { lines: 30 }] },
    { name: 'prevent', tab: 'E', title: 'Prevent', sections: [{ lines: 10 }] },
  ],
  indexSides: 2,
};

/** The sides of the sample, numbered. */
export function listSampleSides(change: Partial<BinderContent> = {}): NumberedSide[] {
  const content = { ...SAMPLE, ...change };
  return numberSides([...listCoreSides(content), ...listAppendixSides(content)]);
}

/** The side of an anchor; throws where there is none, so that a test cannot pass by finding nothing. */
export function findSide(
  id: string,
  sides: readonly NumberedSide[] = listSampleSides(),
): NumberedSide {
  const side = sides.find((one) => one.id === id);
  if (side === undefined) throw new Error(`The sample has no side "${id}".`);
  return side;
}
