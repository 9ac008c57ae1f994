import type { Source } from '../../schemas/source.ts';
import type { Content, Entry, Sop } from '../content/content.ts';
import { parseInline } from '../content/inline-text.ts';
import { proseOf } from '../content/prose.ts';
import { listSopEntries } from '../content/sop-entries.ts';
import { collectSopReferences } from '../content/sop-references.ts';
import { splitBlocks } from '../language/split-blocks.ts';

/** A part of the procedure that a version is made of: its name, such as `D4.2`, and what it means. */
export type SopPart = [name: string, meaning: string];

/** Keys that change nothing of what is to be done: words for the search, and the layout on paper. */
const NO_MEANING = new Set(['aliases', 'part', 'beside', 'width', 'width_mm', 'row_height']);

/** Keys of document control that go on changing while a version is in force, or name the version itself. */
const NO_CONTENT = ['version', 'supersedes', 'revisions', 'last_tested'];

/** The page that the procedure is read on; its text belongs to it. */
const PAGE = 'downtime';

/**
 * The parts of the downtime procedure: each action, phase, route, script and form by its ID, each key of the
 * other files, each section of its page, and each number and figure that its texts print from sources.yaml.
 */
export function listParts(
  sop: Sop,
  { pages, sources }: Pick<Content, 'pages' | 'sources'>,
): SopPart[] {
  const { quickCard, roles, pathway, planning, document } = sop;
  const control = Object.entries(document.data).filter(([key]) => !NO_CONTENT.includes(key));
  const page = pages.find(({ name }) => name === PAGE);
  return [
    ...sop.phases.flatMap(listPhase),
    ...[...sop.routes, ...sop.scripts, ...sop.forms].map(({ data }) => toPart(data.number, data)),
    ...listKeys('quick card', quickCard.data),
    ...listKeys('roles', roles.data),
    ...listKeys('escalation', pathway.data),
    ...listKeys('planning', planning.data),
    ...listKeys('document', Object.fromEntries(control)),
    ...(page === undefined ? [] : listSections(page)),
    ...listFacts(sop, page, sources),
  ];
}

function listPhase({ data: { actions, ...phase }, body }: Sop['phases'][number]): SopPart[] {
  return [
    toPart(phase.id, { ...phase, body: splitBlocks(body) }),
    ...actions.map((action) => toPart(action.id, action)),
  ];
}

function listKeys(name: string, data: object): SopPart[] {
  return Object.entries(data).map(([key, value]) => toPart(`${name}: ${key}`, value));
}

/** The text below each heading of the page; what components print there has parts of its own. */
function listSections({ body }: Entry<object>): SopPart[] {
  const sections = new Map<string, string[]>();
  let heading = 'introduction';
  for (const { kind, text } of splitBlocks(body)) {
    if (kind === 'heading') heading = text;
    sections.set(heading, [...(sections.get(heading) ?? []), text]);
  }
  return [...sections].map(([name, texts]) => toPart(`page: ${name}`, texts));
}

/** Only what is printed of a fact counts: who looked it up again, and when, is no change of the procedure. */
function listFacts(
  sop: Sop,
  page: Entry<object> | undefined,
  sources: Content['sources'],
): SopPart[] {
  const entries: Entry<object>[] = [
    ...listSopEntries({ sop }),
    ...(page === undefined ? [] : [page]),
  ];
  const marked = entries
    .flatMap((entry) => proseOf(entry).flatMap(({ text }) => parseInline(text)))
    .flatMap(({ ...mark }) => (mark.kind === 'contact' || mark.kind === 'figure' ? [mark.id] : []));
  const listed = collectSopReferences(sop).flatMap(({ kind, id }) =>
    kind === 'contact' ? [id] : [],
  );
  const printed = new Set([...marked, ...listed]);
  return sources
    .filter(({ data }) => printed.has(data.id))
    .map(({ data: { id, contact, figure } }: Entry<Source>) =>
      toPart(`fact ${id}`, { contact, figure }),
    );
}

function toPart(name: string, value: unknown): SopPart {
  return [name, JSON.stringify(simplify(value)) ?? ''];
}

/**
 * A value without what makes no difference: the order of keys, line ends and indentation, keys without a
 * value. So a new optional key of a schema changes no part that does not use it.
 */
function simplify(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(simplify);
  if (value === null || typeof value !== 'object') return value ?? undefined;
  const kept = Object.entries(value)
    .filter(([key]) => !NO_MEANING.has(key))
    .map(([key, inner]) => [key, simplify(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
