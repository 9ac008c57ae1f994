import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../../domain/content/problem.ts';
import { findProblems } from './find-problems.ts';

/** Refuses to build or serve while the content has mistakes, and tells each of them. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        const problems = findProblems(fileURLToPath(config.root));
        if (problems.length > 0) throw new Error(formatProblems(problems));
      },
    },
  };
}
