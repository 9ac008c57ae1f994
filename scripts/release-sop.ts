import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readToday } from '../src/components/read-today.ts';
import { checkContent } from '../src/domain/content/check-content.ts';
import { formatProblems } from '../src/domain/content/problem.ts';
import { planRelease } from '../src/domain/sop/plan-release.ts';
import { digestSop } from '../src/integrations/content-check/digest-sop.ts';
import { readContent } from '../src/integrations/content-check/read-content.ts';
import { RELEASE_FILE } from '../src/integrations/content-check/read-sop.ts';

const HEADER = `# What the version in force of the downtime procedure is made of: a digest of each part. npm run release:sop
# writes this file; do not edit it. The build refuses changed content under an unchanged version.
`;

/**
 * `npm run release:sop`: records the downtime procedure as the version that document.yaml names.
 * @param root the folder that holds `src/content`
 */
function releaseSop(root: string): void {
  const { content, problems } = readContent(root);
  const faults = problems.filter(({ file }) => file !== RELEASE_FILE);
  const mistakes = faults.length > 0 ? faults : checkContent(content);
  if (content.sop === undefined || mistakes.length > 0) {
    process.stderr.write(formatProblems(mistakes.length > 0 ? mistakes : problems));
    process.exitCode = 1;
    return;
  }
  const now = digestSop(content.sop, content);
  const control = content.sop.document.data;
  const { decision, says } = planRelease(content.release?.data, now, control, readToday());
  if (decision === 'record') writeFileSync(join(root, RELEASE_FILE), HEADER + stringify(now));
  if (decision === 'refuse') process.exitCode = 1;
  console.log(says);
}

releaseSop(resolve(process.argv[2] ?? '.'));
