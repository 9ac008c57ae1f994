/** One mistake in the content, told so that its author can mend it without reading code. */
export interface Problem {
  /** Path of the file, from the project's root. */
  file: string;
  /** Line in the file, from 1, where it is known. */
  line?: number;
  /** Where in the file: a key path such as `steps[2].do`, or `text` for the body. */
  field: string;
  /** What is wrong, quoting the offending value. */
  what: string;
  /** What to write instead. */
  remedy: string;
}

/** All problems as one message, ordered by file and line. Empty text where there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  const told = [...problems].sort(byPlace).map(formatProblem);
  return `${count} in the content. Nothing was built; the site built before is as it was.\n\n${told.join('\n\n')}\n`;
}

function formatProblem({ file, line, field, what, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}  ${field}\n  ${what}\n  → ${remedy}`;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}

/** A value as it is quoted in a message: short, on one line, in double quotes. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const flat = text.replace(/\s+/g, ' ');
  return `"${flat.length > 80 ? `${flat.slice(0, 77)}…` : flat}"`;
}
