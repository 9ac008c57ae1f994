// Runs a script of the project on the project's own Node: `node scripts/with-runtime.mjs scripts/build.ts`.
// A machine's Node may be older than the project's, so this file and `set-up/` keep to built-ins, and this
// file to syntax an old Node can read, so that it can say it is old.
const OLDEST_NODE = 20;
const version = process.versions.node;

if (Number(version.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Node ${version} is too old: the set-up needs Node ${OLDEST_NODE} or newer.\n` +
      '→ Install the current Node from https://nodejs.org/, then run the command again.',
  );
  process.exitCode = 1;
} else {
  import('./set-up/launch.mjs').then(({ launch }) => launch(process.argv.slice(2)));
}
