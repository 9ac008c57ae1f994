import type { Signature } from '../../schemas/signature.ts';
import { checklistEntries } from '../content/checklist-entries.ts';
import type { Content, Entry, Listed } from '../content/content.ts';
import { proseOf } from '../content/prose.ts';
import { listSopEntries } from '../content/sop-entries.ts';
import { originAddress, originOfFile } from '../signatures/origins.ts';
import { splitBlocks } from './split-blocks.ts';

/**
 * What a text is to its reader. An `action` is one step; an `instruction` tells what to do as well but may
 * take a second sentence: a numbered entry in a body, or how a test is put back. An `answer` is the first
 * sentence of the answer to a question.
 */
export type TextKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'action'
  | 'instruction'
  | 'answer';

/** One text that readers see, as its author wrote it. */
export interface ReaderText {
  /** Path from the project's root. */
  file: string;
  /** Key path such as `steps[2].do`, or `text` for the body. */
  field: string;
  /** Address of the page that shows it in full, from the site's root. */
  page: string;
  kind: TextKind;
  text: string;
}

/** One list that readers see. */
export interface ReaderList {
  file: string;
  field: string;
  /** The entries' texts; of an entry with keys of its own, the first text. */
  items: string[];
}

const KINDS: Record<string, TextKind> = {
  title: 'heading',
  do: 'action',
  action: 'action',
  first_action: 'action',
  put_back: 'instruction',
  ask: 'instruction',
  does: 'instruction',
  hands_over: 'instruction',
  answer: 'answer',
  task: 'heading',
  heading: 'heading',
  label: 'cell',
};

/** What the entries of a list are, where they are not plain items. */
const LIST_KINDS: Record<string, TextKind> = {
  set_up: 'instruction',
  given: 'cell',
  text: 'paragraph',
};

/** Lists of an entry that are shown as lists. */
const LISTS = ['symptoms', 'causes', 'steps', 'actions', 'escalation', 'record', 'unknown'];

/** Every text that readers see, but for names, dates and words that only the search knows. */
export function collectTexts(content: Content): ReaderText[] {
  return [
    ...content.issues.flatMap((issue) => readEntry(issue, `/fix/${issue.data.id}/`)),
    ...content.steps.flatMap((step) => readEntry(step, '/workflow/')),
    ...content.questions.flatMap((question) => readEntry(question, '/faq/')),
    ...content.pages.flatMap((page) => readEntry(page, page.name === '' ? '/' : `/${page.name}/`)),
    ...listSopEntries(content).flatMap((entry) => readEntry(entry, entry.page)),
    ...checklistEntries(content.checklist).flatMap((entry) => readEntry(entry, '/checklist/')),
    ...content.sources.map(({ file, data }) => ({
      file,
      field: `${data.id}.fact`,
      page: '/about/sources/',
      kind: 'item' as const,
      text: data.fact,
    })),
    ...content.signatures.flatMap(readSignature),
  ];
}

/** The patterns are the vendors' own words and are left out. */
function readSignature({ file, index, data }: Listed<Signature>): ReaderText[] {
  const page = originAddress(originOfFile(file));
  return [
    { file, field: `[${index}].means`, page, kind: 'item', text: data.means },
    { file, field: `[${index}].first_action`, page, kind: 'action', text: data.first_action },
  ];
}

function readEntry({ file, data, body, key }: Entry<object>, page: string): ReaderText[] {
  const fields = proseOf({ data, body: '', key })
    .filter(({ field }) => !/(?:^|\.)aliases\[/.test(field) && field !== 'template')
    .map(({ field, text }) => ({ file, field, page, kind: kindOf(field), text }));
  const blocks = splitBlocks(body).map(({ kind, text }) => ({
    file,
    field: 'text',
    page,
    kind: kind === 'numbered-item' ? ('instruction' as const) : kind,
    text,
  }));
  return [...fields, ...blocks];
}

function kindOf(field: string): TextKind {
  const key = field.split('.').at(-1) ?? field;
  const list = key.replace(/(?:\[\d+\])+$/, '');
  return list === key ? (KINDS[key] ?? 'paragraph') : (LIST_KINDS[list] ?? 'item');
}

/** Every list that readers see. */
export function collectLists(content: Content): ReaderList[] {
  const entries: Entry<object>[] = [
    ...content.issues,
    ...content.steps,
    ...content.questions,
    ...content.pages,
    ...listSopEntries(content).map((entry) => ({ ...entry, data: {} })),
  ];
  return entries.flatMap(({ file, data, body }) => [
    ...LISTS.flatMap((field): ReaderList[] => {
      const list = (data as Record<string, unknown>)[field];
      return Array.isArray(list) ? [{ file, field, items: list.map(readFirstText) }] : [];
    }),
    ...listsInBody(file, body),
  ]);
}

function readFirstText(item: unknown): string {
  return String(typeof item === 'object' && item !== null ? Object.values(item)[0] : item);
}

function listsInBody(file: string, body: string): ReaderList[] {
  const lists = new Map<number, string[]>();
  for (const { list, text } of splitBlocks(body)) {
    if (list !== undefined) lists.set(list, [...(lists.get(list) ?? []), text]);
  }
  return [...lists.values()].map((items) => ({ file, field: 'text', items }));
}
