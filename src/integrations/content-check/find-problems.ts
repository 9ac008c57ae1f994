import { checkContent } from '../../domain/content/check-content.ts';
import type { Problem } from '../../domain/content/problem.ts';
import { readContent } from './read-content.ts';

/**
 * Everything wrong with a project's content, each with its line.
 * The rules between entries are tried once every entry has passed its own schema: before that, one
 * mistake would be told again by every entry that refers to it.
 */
export function findProblems(root: string): Problem[] {
  const { content, problems, lineOf } = readContent(root);
  if (problems.length > 0) return problems;
  return checkContent(content).map((problem) => ({
    ...problem,
    line: problem.line ?? lineOf(problem.file, problem.field),
  }));
}
