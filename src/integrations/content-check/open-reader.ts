import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { Entry, Listed } from '../../domain/content/content.ts';
import type { Problem } from '../../domain/content/problem.ts';
import { explainIssues } from './explain-issue.ts';
import { parseMdx } from './parse-mdx.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';

/** Reads content files and holds each to its schema; what is refused is kept in `problems`. */
export interface Reader {
  problems: Problem[];
  /** The files read, by their path from the project's root. */
  files: ReadonlyMap<string, ParsedYaml>;
  /** The value if the schema accepts it. `path` is where it stands in its file. */
  validate<Schema extends z.ZodType>(
    schema: Schema,
    file: string,
    parsed: ParsedYaml,
    data: unknown,
    path?: readonly PropertyKey[],
  ): z.infer<Schema> | undefined;
  /** Every MDX file that a pattern names. */
  readFolder<Schema extends z.ZodType>(schema: Schema, pattern: string): Entry<z.infer<Schema>>[];
  /** A YAML or JSON file that has to be there. */
  readYaml(file: string): { parsed: ParsedYaml; data: unknown } | undefined;
  /** A YAML or JSON file that is one entry. */
  readEntry<Schema extends z.ZodType>(schema: Schema, file: string): Entry<z.infer<Schema>>[];
  /** A YAML or JSON file that is a list of entries. */
  readList<Schema extends z.ZodType>(schema: Schema, file: string): Listed<z.infer<Schema>>[];
}

/** A reader of the content below a project's root. */
export function openReader(root: string): Reader {
  const problems: Problem[] = [];
  const files = new Map<string, ParsedYaml>();

  const validate: Reader['validate'] = (schema, file, parsed, data, path = []) => {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    problems.push(...explainIssues({ file, schema, data, parsed, path }, result.error.issues));
    return undefined;
  };

  const readFolder: Reader['readFolder'] = (schema, pattern) =>
    filesIn(root, pattern).flatMap((file) => {
      const parsed = parseMdx(file, readFileSync(join(root, file), 'utf8'));
      files.set(file, parsed);
      problems.push(...parsed.problems);
      if (parsed.data === undefined) return [];
      const data = validate(schema, file, parsed, parsed.data);
      return data === undefined
        ? []
        : [{ file, data, body: parsed.body, bodyLine: parsed.bodyLine }];
    });

  const readYaml: Reader['readYaml'] = (file) => {
    const path = resolve(root, file);
    if (!existsSync(path)) {
      problems.push({
        file,
        field: 'the whole file',
        what: 'The file is missing.',
        remedy: 'Put it back; git keeps its last version.',
      });
      return undefined;
    }
    const parsed = parseYaml(file, readFileSync(path, 'utf8'));
    files.set(file, parsed);
    problems.push(...parsed.problems);
    return parsed.problems.length > 0 ? undefined : { parsed, data: parsed.data ?? {} };
  };

  const readEntry: Reader['readEntry'] = (schema, file) => {
    const yaml = readYaml(file);
    const data = yaml && validate(schema, file, yaml.parsed, yaml.data);
    return data === undefined ? [] : [{ file, data, body: '' }];
  };

  const readList: Reader['readList'] = (schema, file) => {
    const yaml = readYaml(file);
    if (yaml === undefined) return [];
    if (!Array.isArray(yaml.data)) {
      problems.push({
        file,
        field: 'the whole file',
        what: 'The file is no list of entries.',
        remedy: 'Begin each entry with a hyphen, and put its keys below one another.',
      });
      return [];
    }
    return yaml.data.flatMap((entry, index) => {
      const data = validate(schema, file, yaml.parsed, entry, [index]);
      return data === undefined ? [] : [{ file, index, data, body: '' }];
    });
  };

  return { problems, files, validate, readFolder, readYaml, readEntry, readList };
}

/** The files below a project's root that a pattern names, in the order of the alphabet. */
export function filesIn(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .sort();
}
