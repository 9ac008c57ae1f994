import { provideBrowser } from '../install-browser.ts';
import { runTool } from '../run-tool.ts';
import { provideTestSite } from './test-site.ts';
import { runVitest } from './vitest-part.ts';

/** How many tests of a part passed and failed. A tool that only says yes or no counts as one test. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** A part of `npm test`. */
export interface Part {
  name: string;
  run: () => Promise<Outcome>;
}

/** The parts of `npm test`, in the order they run. */
export const PARTS: readonly Part[] = [
  { name: 'format', run: checkFormat },
  { name: 'types', run: checkTypes },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'content', run: () => runVitest('content') },
  { name: 'site', run: async () => runVitest('site', await provideTestSite()) },
  { name: 'browser', run: testInBrowser },
];

async function checkFormat(): Promise<Outcome> {
  const outcome = countExits([
    await runTool('@biomejs/biome', ['check']),
    await runTool('prettier', ['--check', '--log-level=warn', 'src/**/*.astro']),
  ]);
  if (outcome.failed > 0) console.log('→ "npm run format" mends the format.');
  return outcome;
}

/** Makes the types of the content (`astro sync`) first, and checks .astro, .ts and .mjs alike. */
async function checkTypes(): Promise<Outcome> {
  return countExits([await runTool('astro', ['check', '--minimumFailingSeverity', 'hint'])]);
}

async function testInBrowser(): Promise<Outcome> {
  const CHROME_PATH = await provideBrowser();
  return runVitest('browser', { ...(await provideTestSite()), CHROME_PATH });
}

function countExits(codes: readonly number[]): Outcome {
  const passed = codes.filter((code) => code === 0).length;
  return { passed, failed: codes.length - passed };
}
