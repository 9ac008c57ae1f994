import { runTool } from './run-tool.ts';

/** `npm run format`: writes every file the way `npm test` wants it. */
const biome = await runTool('@biomejs/biome', ['check', '--write']);
const prettier = await runTool('prettier', ['--write', '--log-level=warn', 'src/**/*.astro']);
process.exitCode = biome || prettier;
