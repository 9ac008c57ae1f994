import type { Sop } from './content.ts';
import { inActions, inKey, inList, type Reference } from './references.ts';

/** Every reference of the downtime procedure that stands in a key of its own. */
export function collectSopReferences(sop: Sop | undefined): Reference[] {
  if (sop === undefined) return [];
  const { quickCard, pathway, planning } = sop;
  return [
    ...sop.phases.flatMap(({ file, data }) => inActions(file, 'actions', data.actions)),
    ...sop.routes.flatMap(({ file, key = '', data }) =>
      data.ways.flatMap(({ sources }, index) =>
        inList(file, `${key}.ways[${index}].sources`, 'source', sources),
      ),
    ),
    ...sop.scripts.flatMap(({ file, key = '', data }) =>
      inKey(file, `${key}.beside`, 'target', data.beside),
    ),
    ...inKey(quickCard.file, 'emergency_source', 'source', quickCard.data.emergency_source),
    ...inList(quickCard.file, 'actions', 'phase-action', quickCard.data.actions),
    ...inKey(quickCard.file, 'stop.go_to', 'target', quickCard.data.stop.go_to),
    ...inList(quickCard.file, 'numbers', 'contact', quickCard.data.numbers),
    ...pathway.data.clock.flatMap(({ steps }, index) =>
      inList(pathway.file, `clock[${index}].steps`, 'phase-action', steps),
    ),
    ...pathway.data.levels.flatMap(({ steps, sources }, index) => [
      ...inList(pathway.file, `levels[${index}].steps`, 'phase-action', steps),
      ...inList(pathway.file, `levels[${index}].sources`, 'source', sources),
    ]),
    ...planning.data.drill.turns.flatMap(({ look_for }, index) =>
      inList(planning.file, `drill.turns[${index}].look_for`, 'phase-action', look_for),
    ),
    ...sop.forms.flatMap(({ file, key = '', data }) =>
      data.blocks.flatMap(({ table }, index) =>
        inList(file, `${key}.blocks[${index}].table.numbers`, 'contact', table?.numbers ?? []),
      ),
    ),
  ];
}
