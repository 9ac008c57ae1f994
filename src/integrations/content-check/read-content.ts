import { z } from 'astro/zod';
import type { Content } from '../../domain/content/content.ts';
import { type Problem, quote } from '../../domain/content/problem.ts';
import { alarmsSchema } from '../../schemas/alarms.ts';
import { asidesSchema } from '../../schemas/asides.ts';
import { failureSchema } from '../../schemas/failure.ts';
import { incidentQuestionSchema } from '../../schemas/incident-question.ts';
import { issueSchema } from '../../schemas/issue.ts';
import { narrowingSchema } from '../../schemas/narrowing.ts';
import { packetSchema } from '../../schemas/packet-field.ts';
import { pageSchema } from '../../schemas/page.ts';
import { pausePointSchema } from '../../schemas/pause-point.ts';
import { phrasesSchema } from '../../schemas/phrases.ts';
import { practiceSchema } from '../../schemas/practice.ts';
import { querySchema } from '../../schemas/query.ts';
import { questionSchema } from '../../schemas/question.ts';
import { signatureSchema } from '../../schemas/signature.ts';
import { releaseSchema } from '../../schemas/sop/release.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { stepSchema } from '../../schemas/step.ts';
import { tellApartSchema } from '../../schemas/tell-apart.ts';
import { vocabularySchema } from '../../schemas/vocabulary.ts';
import { filesIn, openReader, type Reader } from './open-reader.ts';
import { readKeyed } from './read-keyed.ts';
import { EXAMPLE_FILE, PRACTICE_FILE, unsetEmpty } from './read-practice.ts';
import { SIGNATURE_FILES } from './read-signatures.ts';
import { RELEASE_FILE, readSop, SOP_FOLDER } from './read-sop.ts';

/** The content that passed its schemas, what was refused, and a way to a key's line. */
export interface ReadContent {
  content: Content;
  problems: Problem[];
  lineOf(file: string, field: string): number | undefined;
}

/** Reads every content file below a project's root and holds each one to its schema. */
export function readContent(root: string): ReadContent {
  const reader = openReader(root);
  const { readFolder, readEntry, readList } = reader;
  const hasSop = filesIn(root, `${SOP_FOLDER}/*`).length > 0;
  const content: Content = {
    issues: readFolder(issueSchema, 'src/content/issues/*.mdx'),
    steps: readFolder(stepSchema, 'src/content/steps/*.mdx'),
    questions: readFolder(questionSchema, 'src/content/faq/*.mdx'),
    pages: readFolder(pageSchema, 'src/content/docs/**/*.mdx').map((entry) => ({
      ...entry,
      name: pageName(entry.file),
    })),
    sources: readKeyed(sourceSchema, 'src/content/sources.yaml', reader),
    practice: readPracticeFile(PRACTICE_FILE, reader),
    example: filesIn(root, EXAMPLE_FILE).map((file) => readPracticeFile(file, reader))[0],
    signatures: filesIn(root, SIGNATURE_FILES).flatMap((file) => readList(signatureSchema, file)),
    tellApart: readList(tellApartSchema, 'src/content/tell-apart.yaml'),
    phrases: filesIn(root, 'src/content/phrases/*.yaml').flatMap((file) =>
      readEntry(phrasesSchema, file),
    ),
    vocabulary: readEntry(vocabularySchema, 'src/content/vocabulary.yaml')[0],
    alarms: readEntry(alarmsSchema, 'src/content/alarms.yaml')[0],
    asides: readEntry(asidesSchema, 'src/content/asides.yaml')[0],
    narrowing: readEntry(narrowingSchema, 'src/content/narrowing.yaml')[0],
    queries: readList(querySchema, 'src/content/own-queries.json'),
    sop: hasSop ? readSop(reader) : undefined,
    release: hasSop ? readEntry(releaseSchema, RELEASE_FILE)[0] : undefined,
    checklist: readChecklist(root, reader),
  };
  return {
    content,
    problems: [...reader.problems, ...findUnread(root, reader.files)],
    lineOf: (file, field) => reader.files.get(file)?.lineOf(toPath(field)),
  };
}

function readPracticeFile(file: string, { readYaml, validate }: Reader): Content['practice'] {
  const yaml = readYaml(file);
  const data = yaml && validate(practiceSchema, file, yaml.parsed, unsetEmpty(yaml.data));
  return data && { file, data, body: '' };
}

/** The files of the checklist; a site without one has no such folder. */
function readChecklist(root: string, { readEntry }: Reader): Content['checklist'] {
  const read = <Schema extends z.ZodType>(schema: Schema, pattern: string) =>
    filesIn(root, `src/content/checklist/${pattern}`).flatMap((file) => readEntry(schema, file));
  return {
    points: read(pausePointSchema, 'c*.yaml'),
    questions: read(z.array(incidentQuestionSchema), 'questions.yaml')[0],
    failures: read(z.array(failureSchema), 'failures.yaml')[0],
    packet: read(packetSchema, 'packet.yaml')[0],
  };
}

/** Files that no collection reads: one with another ending, or in the wrong folder. */
function findUnread(root: string, read: ReadonlyMap<string, unknown>): Problem[] {
  return filesIn(root, 'src/content/**/*.{md,mdx,yaml,yml,json}')
    .filter((file) => !read.has(file) && file !== 'src/content/practice.yaml')
    .map((file) => ({
      file,
      field: 'the whole file',
      what: `${quote(file.split('/').at(-1))} is read by nothing, so no page shows it.`,
      remedy:
        'Give it the ending .mdx, and put it straight into issues, steps or faq, or into docs; a list for signatures, phrases or sop ends in .yaml.',
    }));
}

/** `src/content/docs/fix/index.mdx` is the page `fix`; the home page's name is empty. */
function pageName(file: string): string {
  return file.replace(/^src\/content\/docs\//, '').replace(/(^|\/)index\.mdx$|\.mdx$/, '');
}

/** `steps[2].do` as a key path. */
function toPath(field: string): (string | number)[] {
  return field
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
