import { getCollection, getEntry } from 'astro:content';
import { buildDirectory, type Directory } from './domain/content/directory.ts';
import { compareIds } from './domain/content/ids.ts';
import { listOrigins } from './domain/signatures/origins.ts';
import { loadSop, toContent } from './sop.ts';

/** Everything the pages compose, read from the collections and put in order. */
export async function loadKnowledge() {
  const [issues, steps, questions, sources, pages, signatures, points, practice, sop] =
    await Promise.all([
      getCollection('issues'),
      getCollection('steps'),
      getCollection('faq'),
      getCollection('sources'),
      getCollection('docs'),
      getCollection('signatures'),
      getCollection('pausePoints'),
      getEntry('practice', 'practice'),
      loadSop(),
    ]);
  if (practice === undefined) throw new Error('src/content/practice.yaml is missing.');
  return {
    issues: issues.sort((a, b) => compareIds(a.data.number, b.data.number)),
    steps: steps.sort((a, b) => compareIds(a.data.id, b.data.id)),
    questions: questions.sort((a, b) => compareIds(a.data.id, b.data.id)),
    sources: sources.map(({ data }) => data),
    pages,
    signatures: signatures.map(({ data }) => data),
    origins: listOrigins(pages.map(({ id, data }) => ({ name: id, data }))),
    points: points.sort((a, b) => compareIds(a.data.id, b.data.id)),
    practice: practice.data,
    sop,
  };
}

/** What {@link loadKnowledge} answers. */
export type Knowledge = Awaited<ReturnType<typeof loadKnowledge>>;

/** Who reviews the downtime procedure, and when: the review of its page holds for every sheet of it. */
export async function loadDowntimeReview() {
  const page = await getEntry('docs', 'downtime');
  if (page === undefined) throw new Error('src/content/docs/downtime.mdx is missing.');
  return page.data.review;
}

let directory: Promise<Directory> | undefined;

/** The directory of everything that can be linked to; built once, since every text asks it. */
export function loadDirectory(): Promise<Directory> {
  // In development the content changes under the running server.
  if (directory === undefined || import.meta.env.DEV) directory = readDirectory();
  return directory;
}

async function readDirectory(): Promise<Directory> {
  const { issues, steps, questions, sources, pages, points, practice, sop } = await loadKnowledge();
  return buildDirectory({
    issues: issues.map(asEntry),
    steps: steps.map(asEntry),
    questions: questions.map(asEntry),
    sources: sources.map((data) => ({ file: '', data, body: '' })),
    pages: pages.map((page) => ({ ...asEntry(page), name: page.id === 'index' ? '' : page.id })),
    checklist: { points: points.map(asEntry) },
    practice: { file: '', data: practice, body: '' },
    sop: toContent(sop),
  });
}

function asEntry<Data>({ data, filePath }: { data: Data; filePath?: string }) {
  return { file: filePath ?? '', data, body: '' };
}
