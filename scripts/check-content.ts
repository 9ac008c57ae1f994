import { formatProblems } from '../src/domain/content/problem.ts';
import { findProblems } from '../src/integrations/content-check/find-problems.ts';

/** `npm run check:content`: tells every mistake in the content without building. */
const problems = findProblems(process.cwd());
process.stdout.write(
  problems.length > 0 ? formatProblems(problems) : 'The content has no mistakes.\n',
);
process.exitCode = problems.length > 0 ? 1 : 0;
