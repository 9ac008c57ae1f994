import type { Content, Entry } from './content.ts';
import { type Problem, quote } from './problem.ts';

/** An entry's ID beside the name that its file should have. */
interface Named {
  file: string;
  id: string;
  fileName: string;
}

/** IDs are unique, and each entry's file is named for its ID. */
export function checkNames(content: Content): Problem[] {
  const lettered: Entry<Lettered>[] = [...content.steps, ...content.questions];
  return [
    ...checkIds([
      ...content.issues.map(({ file, data }) => ({
        file,
        id: data.id,
        fileName: `${data.id}.mdx`,
      })),
      ...lettered.map(({ file, data: { id, slug } }) => ({
        file,
        id,
        fileName: `${id.toLowerCase()}-${slug}.mdx`,
      })),
    ]),
    ...checkUnique('number', content.issues, ({ number }) => number),
    ...checkUnique('slug', lettered, ({ slug }) => slug),
  ];
}

/** Of two files with one ID, the one that is not named for it is the one to mend. */
function checkIds(entries: readonly Named[]): Problem[] {
  return entries.flatMap((entry) => {
    const { file, id, fileName } = entry;
    const alike = entries.filter((other) => other.id === id);
    const holder = alike.find(isNamedForId) ?? alike[0];
    if (holder !== undefined && holder !== entry)
      return [tellRepeated(file, 'id', id, holder.file)];
    if (isNamedForId(entry)) return [];
    return [
      {
        file,
        field: 'id',
        what: `${quote(id)} does not match the file’s name ${quote(file.split('/').at(-1))}.`,
        remedy: `Rename the file to ${fileName}, or put back the ID it had: links and printed binders use it.`,
      },
    ];
  });
}

function isNamedForId({ file, fileName }: Named): boolean {
  return file.split('/').at(-1) === fileName;
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
    remedy: `Write a ${field} here that nothing else has; each is set once and never used again.`,
  };
}
