import { checkContent } from '../../domain/content/check-content.ts';
import type { Content } from '../../domain/content/content.ts';
import type { Problem } from '../../domain/content/problem.ts';
import { findReleaseFault } from '../../domain/sop/compare-release.ts';
import { digestSop } from './digest-sop.ts';
import { readContent } from './read-content.ts';

/**
 * Everything wrong with a project's content, each with its line.
 * The rules between entries are tried once every entry has passed its own schema: before that, one
 * mistake would be told again by every entry that refers to it.
 */
export function findProblems(root: string): Problem[] {
  const { content, problems, lineOf } = readContent(root);
  if (problems.length > 0) return problems;
  const mistakes = checkContent(content);
  return (mistakes.length > 0 ? mistakes : checkRelease(content)).map((problem) => ({
    ...problem,
    line: problem.line ?? lineOf(problem.file, problem.field),
  }));
}

/** The procedure is the one that was recorded as its version. Tried last: a mistake changes the procedure too. */
function checkRelease(content: Content): Problem[] {
  const { sop, release } = content;
  if (sop === undefined || release === undefined) return [];
  const fault = findReleaseFault(release.data, digestSop(sop, content));
  return fault === undefined ? [] : [{ file: sop.document.file, field: 'version', ...fault }];
}
