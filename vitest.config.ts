import { defineConfig } from 'vitest/config';

/** A test that runs so long hangs; how fast a machine is, no test judges. In ms. */
const HANGING = 300_000;

/** One project for each kind of test: `vitest run --project unit`. `npm test` runs them all. */
export default defineConfig({
  test: {
    projects: [
      // Some start a process, which takes long on a machine that is busy with the browser.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: HANGING } },
      // The first that asks for the lookup's index may have to fit it.
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: HANGING } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: HANGING } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // A browser each: two keep a small machine busy.
          maxWorkers: 2,
          testTimeout: HANGING,
          hookTimeout: HANGING,
        },
      },
    ],
  },
});
