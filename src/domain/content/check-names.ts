import { checkSopNames } from './check-sop-names.ts';
import type { Content, Entry } from './content.ts';
import { type Problem, quote } from './problem.ts';

/** An entry's ID beside the name that its file should have. */
interface Named {
  file: string;
  id: string;
  /** The readable part of a lettered entry's file name. */
  slug?: string;
}

/** What steps and questions share. */
type Lettered = { id: string; slug: string };

/** IDs are unique, and each entry's file is named for its ID. */
export function checkNames(content: Content): Problem[] {
  const lettered: Entry<Lettered>[] = [
    ...content.steps,
    ...content.questions,
    ...(content.sop?.phases ?? []),
  ];
  return [
    ...checkIds([
      ...content.issues.map(({ file, data }) => ({ file, id: data.id })),
      ...lettered.map(({ file, data: { id, slug } }) => ({ file, id, slug })),
    ]),
    ...checkUnique('number', content.issues, ({ number }) => number),
    ...checkUnique('slug', lettered, ({ slug }) => slug),
    ...checkSopNames(content.sop),
  ];
}

/** Of two files with one ID, the one that is not named for it is the one to mend. */
function checkIds(entries: readonly Named[]): Problem[] {
  return entries.flatMap((entry) => {
    const alike = entries.filter(({ id }) => id === entry.id);
    const holder = alike.find((other) => checkFileName(other).length === 0) ?? alike[0];
    return holder !== undefined && holder !== entry
      ? [tellRepeated(entry.file, 'id', entry.id, holder.file)]
      : checkFileName(entry);
  });
}

function checkFileName({ file, id, slug }: Named): Problem[] {
  const name = file.split('/').at(-1) ?? file;
  const wanted = slug === undefined ? `${id}.mdx` : `${id.toLowerCase()}-${slug}.mdx`;
  if (name === wanted) return [];
  const field = slug !== undefined && name.startsWith(`${id.toLowerCase()}-`) ? 'slug' : 'id';
  return [
    {
      file,
      field,
      what: `${quote(field === 'slug' ? slug : id)} does not match the file’s name ${quote(name)}.`,
      remedy: `Rename the file to ${wanted}, or put back the ${field} it had: links and printed binders use it.`,
    },
  ];
}

function checkUnique<Data>(
  field: string,
  entries: readonly Entry<Data>[],
  keyOf: (data: Data) => string,
): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, data }) => {
    const key = keyOf(data);
    const other = first.get(key);
    if (other !== undefined) return [tellRepeated(file, field, key, other)];
    first.set(key, file);
    return [];
  });
}

function tellRepeated(file: string, field: string, key: string, other: string): Problem {
  return {
    file,
    field,
    what: `${quote(key)} is also used in ${other}.`,
    remedy: `Write another ${field} here, one that nothing else has; each is set once and never reused.`,
  };
}
