import { chooseShown } from '../src/domain/lookup/choose-shown.ts';
import { lookUp } from '../src/domain/lookup/look-up.ts';
import { scoreQueries } from '../src/domain/lookup/score-queries.ts';
import { loadIndex } from '../src/integrations/lookup-index/load-index.ts';
import { formatReport } from './eval/format-report.ts';
import { readQueries } from './eval/read-queries.ts';
import { explainError } from './explain-error.ts';

/**
 * `npm run eval -- FILE [--json]`: how well the lookup answers the queries of a file. It asks what the page asks
 * and sees what the page shows.
 */
function evaluate(args: readonly string[]): void {
  const [file] = args.filter((arg) => !arg.startsWith('--'));
  if (file === undefined) {
    throw new Error('No file was named. → npm run eval -- src/content/own-queries.json');
  }
  const queries = readQueries(file);
  const index = loadIndex(process.cwd());
  const report = scoreQueries(queries, (text) => {
    const result = lookUp(index, text);
    return { refs: chooseShown(result).refs, verdict: result.verdict };
  });
  process.stdout.write(
    args.includes('--json') ? `${JSON.stringify(report, null, 1)}\n` : formatReport(report),
  );
}

try {
  evaluate(process.argv.slice(2));
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
