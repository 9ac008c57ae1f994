import { checkNames } from './check-names.ts';
import { checkProse } from './check-prose.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { checkSequences } from './check-sequences.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/** Every rule that holds between entries. Each entry has already passed its own schema. */
export function checkContent(content: Content): Problem[] {
  return [checkNames, checkSequences, checkReferences, checkReach, checkProse].flatMap((check) =>
    check(content),
  );
}
