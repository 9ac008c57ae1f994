import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { Content, Entry } from '../../domain/content/content.ts';
import { type Problem, quote } from '../../domain/content/problem.ts';
import { issueSchema } from '../../schemas/issue.ts';
import { pageSchema } from '../../schemas/page.ts';
import { practiceSchema } from '../../schemas/practice.ts';
import { questionSchema } from '../../schemas/question.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { stepSchema } from '../../schemas/step.ts';
import { explainIssues } from './explain-issue.ts';
import { parseMdx } from './parse-mdx.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { PRACTICE_FILE, unsetEmpty } from './read-practice.ts';

/** The content that passed its schemas, what was refused, and a way to a key's line. */
export interface ReadContent {
  content: Content;
  problems: Problem[];
  lineOf(file: string, field: string): number | undefined;
}

/** Reads every content file below a project's root and holds each one to its schema. */
export function readContent(root: string): ReadContent {
  const problems: Problem[] = [];
  const parsedFiles = new Map<string, ParsedYaml>();

  /** The value if the schema accepts it; otherwise the refusals are kept. */
  function validate<Schema extends z.ZodType>(
    schema: Schema,
    file: string,
    parsed: ParsedYaml,
    data: unknown,
    path: string[] = [],
  ): z.infer<Schema> | undefined {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    problems.push(...explainIssues({ file, schema, data, parsed, path }, result.error.issues));
    return undefined;
  }

  function readFolder<Schema extends z.ZodType>(
    schema: Schema,
    pattern: string,
  ): Entry<z.infer<Schema>>[] {
    return filesIn(root, pattern).flatMap((file) => {
      const parsed = parseMdx(file, readFileSync(join(root, file), 'utf8'));
      parsedFiles.set(file, parsed);
      problems.push(...parsed.problems);
      if (parsed.data === undefined) return [];
      const data = validate(schema, file, parsed, parsed.data);
      return data === undefined
        ? []
        : [{ file, data, body: parsed.body, bodyLine: parsed.bodyLine }];
    });
  }

  function readYaml(file: string): { parsed: ParsedYaml; data: unknown } | undefined {
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
    parsedFiles.set(file, parsed);
    problems.push(...parsed.problems);
    return parsed.problems.length > 0 ? undefined : { parsed, data: parsed.data ?? {} };
  }

  function readSources(file: string): Content['sources'] {
    const yaml = readYaml(file);
    return Object.entries(yaml?.data ?? {}).flatMap(([id, fact]) => {
      const isGroup = typeof fact === 'object' && fact !== null && !Array.isArray(fact);
      const withId = isGroup ? { id, ...fact } : fact;
      const data = yaml && validate(sourceSchema, file, yaml.parsed, withId, [id]);
      if (data === undefined) return [];
      if (data.id === id) return [{ file, data, body: '' }];
      problems.push({
        file,
        line: yaml?.parsed.lineOf([id, 'id']),
        field: `${id}.id`,
        what: `${quote(data.id)} does not match the key ${quote(id)}.`,
        remedy: 'Leave id out: the key is the ID of the fact.',
      });
      return [];
    });
  }

  function readPracticeFile(file: string): Content['practice'] {
    const yaml = readYaml(file);
    const data = yaml && validate(practiceSchema, file, yaml.parsed, unsetEmpty(yaml.data));
    return data && { file, data, body: '' };
  }

  const content: Content = {
    issues: readFolder(issueSchema, 'src/content/issues/*.mdx'),
    steps: readFolder(stepSchema, 'src/content/steps/*.mdx'),
    questions: readFolder(questionSchema, 'src/content/faq/*.mdx'),
    pages: readFolder(pageSchema, 'src/content/docs/**/*.mdx').map((entry) => ({
      ...entry,
      name: pageName(entry.file),
    })),
    sources: readSources('src/content/sources.yaml'),
    practice: readPracticeFile(PRACTICE_FILE),
  };
  problems.push(...findUnread(root, parsedFiles));
  return {
    content,
    problems,
    lineOf: (file, field) => parsedFiles.get(file)?.lineOf(toPath(field)),
  };
}

/** Files that no collection reads: one with another ending, or in the wrong folder. */
function findUnread(root: string, read: ReadonlyMap<string, unknown>): Problem[] {
  return filesIn(root, 'src/content/**/*.{md,mdx,yaml,yml}')
    .filter((file) => !read.has(file) && file !== 'src/content/practice.yaml')
    .map((file) => ({
      file,
      field: 'the whole file',
      what: `${quote(file.split('/').at(-1))} is read by nothing, so no page shows it.`,
      remedy:
        'Give it the ending .mdx, and put it straight into issues, steps or faq, or into docs.',
    }));
}

function filesIn(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** `src/content/docs/fix/index.mdx` is the page `fix`; the home page's name is empty. */
function pageName(file: string): string {
  return file.replace(/^src\/content\/docs\//, '').replace(/(^|\/)index\.mdx$|\.mdx$/, '');
}

/** `steps[2].do` as a key path. */
function toPath(field: string): (string | number)[] {
  return field
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
