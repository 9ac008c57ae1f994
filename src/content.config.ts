import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { readPractice } from './integrations/content-check/read-practice.ts';
import { readSignatures } from './integrations/content-check/read-signatures.ts';
import { failureSchema } from './schemas/failure.ts';
import { slug } from './schemas/fields.ts';
import { incidentQuestionSchema } from './schemas/incident-question.ts';
import { issueSchema } from './schemas/issue.ts';
import { packetSchema } from './schemas/packet-field.ts';
import { pageFields } from './schemas/page.ts';
import { pausePointSchema } from './schemas/pause-point.ts';
import { phrasesSchema } from './schemas/phrases.ts';
import { practiceSchema } from './schemas/practice.ts';
import { questionSchema } from './schemas/question.ts';
import { signatureSchema } from './schemas/signature.ts';
import { documentSchema } from './schemas/sop/document.ts';
import { formSchema } from './schemas/sop/form.ts';
import { pathwaySchema } from './schemas/sop/pathway.ts';
import { phaseSchema } from './schemas/sop/phase.ts';
import { planningSchema } from './schemas/sop/planning.ts';
import { quickCardSchema } from './schemas/sop/quick-card.ts';
import { rolesSchema } from './schemas/sop/roles.ts';
import { routeSchema } from './schemas/sop/route.ts';
import { scriptSchema } from './schemas/sop/script.ts';
import { sourceSchema } from './schemas/source.ts';
import { stepSchema } from './schemas/step.ts';
import { type TellApart, tellApartSchema } from './schemas/tell-apart.ts';

/** Entries are known by the ID in their front matter, which the content check holds to the file name. */
const entriesIn = (folder: string) =>
  glob({
    base: `./src/content/${folder}`,
    pattern: '*.mdx',
    generateId: ({ data }) => String(data.id),
  });

/** A YAML file of facts by ID, as entries that carry their ID. */
function withIds(text: string) {
  return Object.entries(parse(text)).map(([id, fact]) => ({ id, ...(fact as object) }));
}

/** The pairs of a list, as entries known by their two issues. */
function withPairs(text: string) {
  return parse(text).map((entry: TellApart) => ({ id: entry.between.join(' '), ...entry }));
}
/** A YAML file of entries by ID. */
const keyedIn = (path: string) => file(`./src/content/${path}`, { parser: withIds });

/** A YAML file of the downtime procedure that is one entry, known by the file's name. */
const oneOfSop = (id: string) => () => [
  { id, ...(parse(readFileSync(`./src/content/sop/${id}.yaml`, 'utf8')) as object) },
];

/** A YAML file as one entry; a list in it stands under `list`. */
const oneEntry = (name: string) =>
  file(`./src/content/checklist/${name}.yaml`, {
    parser: (text) => {
      const data = parse(text);
      return [{ id: name, ...(Array.isArray(data) ? { list: data } : data) }];
    },
  });

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({ extend: z.strictObject(pageFields) }),
  }),
  issues: defineCollection({ loader: entriesIn('issues'), schema: issueSchema }),
  steps: defineCollection({ loader: entriesIn('steps'), schema: stepSchema }),
  faq: defineCollection({ loader: entriesIn('faq'), schema: questionSchema }),
  sources: defineCollection({
    loader: keyedIn('sources.yaml'),
    schema: sourceSchema,
  }),
  pausePoints: defineCollection({
    loader: glob({
      base: './src/content/checklist',
      pattern: 'c*.yaml',
      generateId: ({ data }) => String(data.id),
    }),
    schema: pausePointSchema,
  }),
  incidentQuestions: defineCollection({
    loader: oneEntry('questions'),
    schema: z.strictObject({ id: z.string(), list: z.array(incidentQuestionSchema) }),
  }),
  failures: defineCollection({
    loader: oneEntry('failures'),
    schema: z.strictObject({ id: z.string(), list: z.array(failureSchema) }),
  }),
  packet: defineCollection({
    loader: oneEntry('packet'),
    schema: packetSchema.extend({ id: z.string() }),
  }),
  practice: defineCollection({
    loader: readPractice,
    schema: practiceSchema.extend({ id: z.literal('practice') }),
  }),
  signatures: defineCollection({
    loader: readSignatures,
    schema: signatureSchema.safeExtend({ origin: slug() }),
  }),
  tellApart: defineCollection({
    loader: file('./src/content/tell-apart.yaml', { parser: withPairs }),
    schema: tellApartSchema.safeExtend({ id: z.string() }),
  }),
  phrases: defineCollection({
    loader: glob({ base: './src/content/phrases', pattern: '*.yaml' }),
    schema: phrasesSchema,
  }),
  phases: defineCollection({ loader: entriesIn('sop'), schema: phaseSchema }),
  routes: defineCollection({ loader: keyedIn('sop/routes.yaml'), schema: routeSchema }),
  scripts: defineCollection({ loader: keyedIn('sop/scripts.yaml'), schema: scriptSchema }),
  forms: defineCollection({ loader: keyedIn('sop/forms.yaml'), schema: formSchema }),
  quickCard: defineCollection({
    loader: oneOfSop('quick-card'),
    schema: quickCardSchema.safeExtend({ id: z.string() }),
  }),
  roles: defineCollection({
    loader: oneOfSop('roles'),
    schema: rolesSchema.safeExtend({ id: z.string() }),
  }),
  pathway: defineCollection({
    loader: oneOfSop('escalation'),
    schema: pathwaySchema.safeExtend({ id: z.string() }),
  }),
  planning: defineCollection({
    loader: oneOfSop('planning'),
    schema: planningSchema.safeExtend({ id: z.string() }),
  }),
  document: defineCollection({
    loader: oneOfSop('document'),
    schema: documentSchema.safeExtend({ id: z.string() }),
  }),
};
