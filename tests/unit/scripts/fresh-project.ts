import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What one run of the launcher printed, and how it ended. */
export interface Run {
  code: number;
  output: string;
}

const RUNTIME = `node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const INSTALLED = { packages: { 'node_modules/node': { version: '1.0.0' } } };

/** What a stand-in for npm does to the project it is run in, as JavaScript. */
export const NPM = {
  installs: `write('node_modules/.package-lock.json', '${JSON.stringify(INSTALLED)}'); link();`,
  installsWithoutSteps: `write('node_modules/.package-lock.json', '${JSON.stringify(INSTALLED)}');`,
  runsStep: 'link();',
  installsNothing: `write('node_modules/.package-lock.json', '{}'); link();`,
  findsNoNetwork: `console.error('npm error code ENOTFOUND'); process.exitCode = 1;`,
};

/** A clone of the project with its launcher alone, one package to install and a stand-in for npm. */
export class FreshProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'fresh-project-'));

  constructor() {
    for (const name of ['with-runtime.mjs', 'set-up.mjs', 'set-up']) {
      cpSync(join('scripts', name), join(this.folder, 'scripts', name), { recursive: true });
    }
    this.write('package.json', '{ "type": "module", "dependencies": { "node": "1.0.0" } }');
    const root = { dependencies: { node: '1.0.0' } };
    this.write(
      'package-lock.json',
      JSON.stringify({ packages: { '': root, ...INSTALLED.packages } }),
    );
  }

  write(file: string, text: string) {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Makes it what it is after an installation. */
  install() {
    this.write('node_modules/.package-lock.json', JSON.stringify(INSTALLED));
    mkdirSync(join(this.folder, dirname(RUNTIME)), { recursive: true });
    symlinkSync(process.execPath, join(this.folder, RUNTIME));
  }

  /** Makes npm do something else for each of its commands (`ci`, `rebuild`). */
  replaceNpm(commands: Record<string, string>) {
    const cases = Object.entries(commands).map(([name, code]) => `case '${name}': ${code} break;`);
    this.write(
      'npm-cli.mjs',
      `import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
       import { dirname } from 'node:path';
       const write = (path, text) => { mkdirSync(dirname(path), { recursive: true }); writeFileSync(path, text); };
       const link = () => { mkdirSync(dirname('${RUNTIME}'), { recursive: true }); symlinkSync(process.execPath, '${RUNTIME}'); };
       appendFileSync('npm.log', process.argv[2] + '\\n');
       switch (process.argv[2]) { ${cases.join('\n')} }`,
    );
  }

  /** The npm commands that were run, in their order. */
  get npmCommands(): string[] {
    const log = join(this.folder, 'npm.log');
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  }

  /** Environment of a run: this one's without what npm and the tests have put into it. */
  get env(): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(
      ([name]) => !/^(npm_|ASTRO_|VITEST)/.test(name),
    );
    return {
      ...Object.fromEntries(kept),
      npm_execpath: join(this.folder, 'npm-cli.mjs'),
      npm_node_execpath: process.execPath,
    };
  }

  /** Runs a script of the project by the launcher, to its end. */
  launch(...commandLine: string[]): Promise<Run> {
    const args = [join('scripts', 'with-runtime.mjs'), ...commandLine];
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        args,
        { cwd: this.folder, env: this.env },
        (error, stdout, stderr) =>
          resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
      );
    });
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
