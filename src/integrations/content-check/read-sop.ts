import type { Sop } from '../../domain/content/content.ts';
import { documentSchema } from '../../schemas/sop/document.ts';
import { formSchema } from '../../schemas/sop/form.ts';
import { pathwaySchema } from '../../schemas/sop/pathway.ts';
import { phaseSchema } from '../../schemas/sop/phase.ts';
import { planningSchema } from '../../schemas/sop/planning.ts';
import { quickCardSchema } from '../../schemas/sop/quick-card.ts';
import { rolesSchema } from '../../schemas/sop/roles.ts';
import { routeSchema } from '../../schemas/sop/route.ts';
import { scriptSchema } from '../../schemas/sop/script.ts';
import type { Reader } from './open-reader.ts';
import { readKeyed } from './read-keyed.ts';

/** The folder of the downtime procedure, from the project's root. */
export const SOP_FOLDER = 'src/content/sop';

/** The record of the version in force, which `npm run release:sop` writes. */
export const RELEASE_FILE = `${SOP_FOLDER}/released.yaml`;

/** Reads the downtime procedure; undefined where one of its files is missing or refused. */
export function readSop(reader: Reader): Sop | undefined {
  const lists = {
    phases: reader.readFolder(phaseSchema, `${SOP_FOLDER}/*.mdx`),
    routes: readKeyed(routeSchema, `${SOP_FOLDER}/routes.yaml`, reader),
    scripts: readKeyed(scriptSchema, `${SOP_FOLDER}/scripts.yaml`, reader),
    forms: readKeyed(formSchema, `${SOP_FOLDER}/forms.yaml`, reader),
  };
  const [quickCard] = reader.readEntry(quickCardSchema, `${SOP_FOLDER}/quick-card.yaml`);
  const [roles] = reader.readEntry(rolesSchema, `${SOP_FOLDER}/roles.yaml`);
  const [pathway] = reader.readEntry(pathwaySchema, `${SOP_FOLDER}/escalation.yaml`);
  const [planning] = reader.readEntry(planningSchema, `${SOP_FOLDER}/planning.yaml`);
  const [document] = reader.readEntry(documentSchema, `${SOP_FOLDER}/document.yaml`);
  if (!quickCard || !roles || !pathway || !planning || !document) return undefined;
  return { ...lists, quickCard, roles, pathway, planning, document };
}
