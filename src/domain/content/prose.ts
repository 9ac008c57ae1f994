/** A text that readers see, and the key path it stands at. */
export interface Prose {
  field: string;
  text: string;
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
]);

/** Every text for readers in an entry's front matter and body, in file order. */
export function proseOf(entry: { data: unknown; body: string }): Prose[] {
  const inBody = entry.body.trim() === '' ? [] : [{ field: 'text', text: entry.body }];
  return [...proseIn(entry.data, ''), ...inBody];
}

function proseIn(value: unknown, field: string): Prose[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => proseIn(item, `${field}[${index}]`));
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NAMES.has(key) || isListOfIds(key, inner)
      ? []
      : proseIn(inner, field === '' ? key : `${field}.${key}`),
  );
}

/** A question's `steps` are IDs; an issue's `steps` are actions with texts. */
function isListOfIds(key: string, value: unknown): boolean {
  return key === 'steps' && Array.isArray(value) && value.every((item) => typeof item === 'string');
}
