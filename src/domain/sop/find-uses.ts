import type { Phase } from '../../schemas/sop/phase.ts';
import { parseInline } from '../content/inline-text.ts';
import { proseOf } from '../content/prose.ts';

/** The IDs of the actions whose texts name a form or script: where `P3` is used. */
export function findUses(phases: readonly Pick<Phase, 'actions'>[], number: string): string[] {
  return phases
    .flatMap(({ actions }) => actions)
    .filter((action) => namesIn(action).includes(number))
    .map(({ id }) => id);
}

/** The IDs that stand in the texts of an entry. */
export function namesIn(data: unknown): string[] {
  return proseOf({ data, body: '' }).flatMap(({ text }) =>
    parseInline(text).flatMap((segment) => (segment.kind === 'id' ? [segment.id] : [])),
  );
}
