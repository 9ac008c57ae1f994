/** A text that readers see, and the key path it stands at. */
export interface Prose {
  field: string;
  text: string;
  /** Line of the file on which the text begins; only a body has one, since a key is found by its path. */
  line?: number;
}

/** The line of the file that a place in a text stands on, where it is known. */
export function lineAt({ text, line }: Prose, offset: number): number | undefined {
  return line === undefined ? undefined : line + text.slice(0, offset).split('\n').length - 1;
}

/** Keys whose values are names for programs, not text for readers. */
const NAMES = new Set([
  'id',
  'number',
  'slug',
  'tab',
  'group',
  'who',
  'to',
  'go_to',
  'sources',
  'source',
  'issues',
  'questions',
  'step',
  'urls',
  'contact',
  'figure',
  'published',
  'publisher',
  'review',
  'entries',
  'networks',
  'event',
  'scope',
  'role',
  'reading',
  'channel',
  'runs',
  'proof',
  'contacts',
  'numbers',
  'groups',
  'width',
  'each',
  'part',
  'beside',
  'how_often',
  'emergency_source',
  'document_id',
  'version',
  'supersedes',
  'effective',
  'replace_after',
  'last_tested',
  'date',
  'by',
  'see',
  'of',
  'item',
  'mode',
]);

/** Lists of an entry that may be IDs alone: a question's `steps`, the quick card's `actions`. */
const MAYBE_IDS = ['steps', 'actions'];

/** Every text for readers in an entry's front matter and body, in file order. */
export function proseOf(entry: {
  data: unknown;
  body: string;
  bodyLine?: number;
  key?: string | undefined;
}): Prose[] {
  const { data, body, bodyLine, key } = entry;
  const inBody = body.trim() === '' ? [] : [{ field: 'text', text: body, line: bodyLine }];
  return [...proseIn(data, key ?? ''), ...inBody];
}

function proseIn(value: unknown, field: string): Prose[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => proseIn(item, `${field}[${index}]`));
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NAMES.has(key) || isListOfIds(key, inner) || isCondition(key, inner)
      ? []
      : proseIn(inner, field === '' ? key : `${field}.${key}`),
  );
}

/** The same key may hold IDs in one entry and actions with texts in another. */
function isListOfIds(key: string, value: unknown): boolean {
  return (
    MAYBE_IDS.includes(key) &&
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string')
  );
}

/** When a phase begins is told in words; when a line is on the checklist, in IDs of answers. */
function isCondition(key: string, value: unknown): boolean {
  return key === 'when' && typeof value === 'object';
}
