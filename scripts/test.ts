import { explainError } from './explain-error.ts';
import { PARTS } from './testing/parts.ts';
import { runParts, selectParts, summarise } from './testing/run-parts.ts';

/** `npm test`: runs every part of the tests. `npm test -- unit content` runs the named ones. */
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopped = true;
  });
}
// Some of the tools write colors into files, too.
if (!process.stdout.isTTY && process.env.FORCE_COLOR === undefined) process.env.NO_COLOR = '1';
try {
  const parts = selectParts(PARTS, process.argv.slice(2));
  const results = await runParts(parts, console.log, () => stopped);
  console.log(stopped ? '\nStopped.' : summarise(results));
  process.exitCode = stopped ? 130 : Number(results.some(({ failed }) => failed > 0));
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
