import type { Content, Entry } from './content.ts';
import { type Problem, quote } from './problem.ts';

/** IDs are unique, and each entry's file is named for its ID. */
export function checkNames(content: Content): Problem[] {
  const lettered = [...content.steps, ...content.questions];
  return [
    ...checkFileNames(content.issues, ({ id }) => `${id}.mdx`),
    ...checkFileNames(lettered, ({ id, slug }) => `${id.toLowerCase()}-${slug}.mdx`),
    ...checkUnique('number', content.issues, ({ number }) => [number]),
    ...checkUnique('slug', lettered, ({ slug }) => [slug]),
    ...checkUnique('id', [...content.issues, ...lettered], idsOf),
  ];
}

type Identified = { id: string; steps?: unknown; actions?: unknown };

/** The ID of an entry and of each of its actions. */
function idsOf({ id, steps, actions }: Identified): string[] {
  const inner = [steps, actions].flatMap((list) => (Array.isArray(list) ? list : []));
  return [id, ...inner.flatMap((item) => (typeof item === 'object' ? [item.id as string] : []))];
}

function checkFileNames<Data extends { id: string }>(
  entries: readonly Entry<Data>[],
  nameOf: (data: Data) => string,
): Problem[] {
  return entries
    .filter(({ file, data }) => file.split('/').at(-1) !== nameOf(data))
    .map(({ file, data }) => ({
      file,
      field: 'id',
      what: `${quote(data.id)} does not match the file’s name ${quote(file.split('/').at(-1))}.`,
      remedy: `Rename the file to ${nameOf(data)}, or put back the ID it had: links and printed binders use it.`,
    }));
}

function checkUnique<Data>(
  field: string,
  entries: readonly Entry<Data>[],
  keysOf: (data: Data) => string[],
): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, data } of entries) {
    for (const key of keysOf(data)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, file);
      else {
        problems.push({
          file,
          field,
          what: `${quote(key)} is also used in ${other}.`,
          remedy: 'Give this one an ID that nothing else has; IDs are set once and never reused.',
        });
      }
    }
  }
  return problems;
}
