import { checkPlans } from '../incident/check-plans.ts';
import { checkOrigins } from '../signatures/check-origins.ts';
import { checkPhrases } from '../signatures/check-phrases.ts';
import { checkQueries } from '../signatures/check-queries.ts';
import { checkSignatures } from '../signatures/check-signatures.ts';
import { checkTellApart } from '../signatures/check-tell-apart.ts';
import { checkChecklist, checkChecklistFiles } from './check-checklist.ts';
import { checkNames } from './check-names.ts';
import { checkProse } from './check-prose.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { checkRoutes } from './check-routes.ts';
import { checkSequences } from './check-sequences.ts';
import { checkSopReach } from './check-sop-reach.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * Every rule that holds between entries. Each entry has already passed its own schema. Where IDs are
 * wrong, references are not tried: one wrong ID would be told again by every entry that names it. The ways
 * through the checklist are tried last, since they need all the rest.
 */
export function checkContent(content: Content): Problem[] {
  return [...checkIds(content), ...checkProse(content), ...checkLookup(content)];
}

function checkIds(content: Content): Problem[] {
  const inFiles = checkChecklistFiles(content);
  if (inFiles.length > 0) return inFiles;
  const inNames = checkNames(content);
  if (inNames.length > 0) return inNames;
  const inSequences = checkSequences(content);
  if (inSequences.length > 0) return inSequences;
  const inReferences = [
    ...checkReferences(content),
    ...checkReach(content),
    ...checkSopReach(content.sop),
  ];
  if (inReferences.length > 0) return inReferences;
  const inChecklist = checkChecklist(content);
  if (inChecklist.length > 0) return inChecklist;
  const inRoutes = checkRoutes(content);
  if (inRoutes.length > 0) return inRoutes;
  return checkPlans(content);
}

/** What the lookup reads. */
function checkLookup(content: Content): Problem[] {
  return [
    ...checkSignatures(content),
    ...checkOrigins(content),
    ...checkTellApart(content),
    ...checkPhrases(content.phrases),
    ...checkQueries(content.queries),
  ];
}
