import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './built-site.ts';

/** What the build needs, beside the packages. */
const COPIED = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A build takes a few seconds; a machine busy with the browser tests may take ten times as long. */
const BUILD_TIMEOUT = 120_000;

/** How a build of a copy went. */
export interface BuildResult {
  code: number;
  /** All that it printed. */
  output: string;
}

/**
 * A copy of the project, to be built with other settings or with mistakes in it. It stands below the project
 * itself, so that it finds the packages: Astro cannot compile components from packages that are linked in
 * from elsewhere.
 */
export class ProjectCopy {
  readonly folder: string;

  constructor() {
    const parent = join(ROOT, '.cache');
    mkdirSync(parent, { recursive: true });
    this.folder = mkdtempSync(join(parent, 'project-copy-'));
    for (const name of COPIED)
      cpSync(join(ROOT, name), join(this.folder, name), { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string) {
    writeFileSync(join(this.folder, file), text);
  }

  /** Runs the project's build command into `dist` of the copy, without a browser: it would only make it slow. */
  build(settings: { SITE?: string; BASE?: string } = {}): Promise<BuildResult> {
    const env = {
      ...withoutOurs(process.env),
      ...settings,
      ASTRO_TELEMETRY_DISABLED: '1',
      CHROME_PATH: 'none',
    };
    const options = { cwd: this.folder, env, timeout: BUILD_TIMEOUT };
    return new Promise((resolve) => {
      execFile(process.execPath, ['scripts/build.ts'], options, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
      );
    });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What would reach the build from this run: the settings of the site under test, and Vitest's own. */
const OURS =
  /^(?:SITE|BASE|OUT_DIR|PRACTICE_FILE|SITE_DIR|NODE_ENV|NODE_OPTIONS|BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*)$/;

function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name)));
}
