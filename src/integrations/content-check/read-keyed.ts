import type { z } from 'astro/zod';
import type { Entry } from '../../domain/content/content.ts';
import { quote } from '../../domain/content/problem.ts';
import type { Reader } from './open-reader.ts';

/** The entries of a YAML file that holds several by key; the key is the entry's ID. */
export function readKeyed<Schema extends z.ZodType<{ id: string }>>(
  schema: Schema,
  file: string,
  { readYaml, validate, problems }: Reader,
): Entry<z.infer<Schema>>[] {
  const yaml = readYaml(file);
  return Object.entries(yaml?.data ?? {}).flatMap(([id, entry]) => {
    const isGroup = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
    const withId = isGroup ? { id, ...entry } : entry;
    const data = yaml && validate(schema, file, yaml.parsed, withId, [id]);
    if (data === undefined) return [];
    if (data.id === id) return [{ file, data, body: '', key: id }];
    problems.push({
      file,
      line: yaml?.parsed.lineOf([id, 'id']),
      field: `${id}.id`,
      what: `${quote(data.id)} does not match the key ${quote(id)}.`,
      remedy: 'Leave id out: the key is the ID of the entry.',
    });
    return [];
  });
}
