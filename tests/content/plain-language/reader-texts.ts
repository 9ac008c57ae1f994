import { resolve } from 'node:path';
import type { Problem } from '../../../src/domain/content/problem.ts';
import { collectLists, collectTexts } from '../../../src/domain/language/reader-text.ts';
import { readContent } from '../../../src/integrations/content-check/read-content.ts';

/** The project's content as it stands. */
export const { content } = readContent(resolve(import.meta.dirname, '../../..'));

/** Every text in it that readers see. */
export const texts = collectTexts(content);

/** Every list in it that readers see. */
export const lists = collectLists(content);

/** Problems as lines that a failing test prints: where, what, and what to write instead. */
export function tell(problems: readonly Problem[]): string[] {
  return problems.map(({ file, field, what, remedy }) => `${file}  ${field}  ${what} → ${remedy}`);
}
