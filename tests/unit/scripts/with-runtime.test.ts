import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FreshProject, NPM } from './fresh-project.ts';

let project: FreshProject;
beforeEach(() => {
  project = new FreshProject();
  project.replaceNpm({});
  project.write('scripts/probe.ts', `console.log('The script ran.');`);
});
afterEach(() => project.remove());

describe('in a project that is set up', () => {
  beforeEach(() => project.install());

  test('a script runs at once, without npm and without a word more', async () => {
    expect(await project.launch('scripts/probe.ts')).toEqual({
      code: 0,
      output: 'The script ran.\n',
    });
    expect(project.npmCommands).toEqual([]);
  });

  test('a script gets its arguments, and its exit code is handed on', async () => {
    project.write(
      'scripts/probe.ts',
      `const args: string[] = process.argv.slice(2); console.log(args.join()); process.exit(7);`,
    );
    expect(await project.launch('scripts/probe.ts', 'unit', 'site')).toEqual({
      code: 7,
      output: 'unit,site\n',
    });
  });

  test('a script finds the programs of the project first, and an Astro that stays here', async () => {
    project.write('scripts/probe.ts', 'console.log(JSON.stringify(process.env));');
    const { output } = await project.launch('scripts/probe.ts');
    const env = JSON.parse(output);
    const path: string = env.PATH ?? env.Path;
    expect(path.split(delimiter)[0]).toContain(join('node_modules', '.bin'));
    expect(env).toMatchObject({
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
    });
  });

  test('without the name of a script, the way to write it is told', async () => {
    const { code, output } = await project.launch();
    expect(code).toBe(1);
    expect(output).toContain('with-runtime.mjs scripts/build.ts');
  });

  // Windows ends a process that is sent a signal, without asking it.
  describe.skipIf(process.platform === 'win32')('a script that goes on until it is ended', () => {
    const command = ['scripts/with-runtime.mjs', 'scripts/probe.ts'];

    /** Sends SIGTERM to a program once the script it started is ready, and reads on until both are gone. */
    async function endWhenReady(program: string, args: string[], env: NodeJS.ProcessEnv) {
      project.write(
        'scripts/probe.ts',
        `process.on('SIGTERM', () => { console.log('ended'); process.exit(3); });
         setTimeout(() => {}, 20_000);
         console.log('ready');`,
      );
      const child = spawn(program, args, { cwd: project.folder, env });
      let code: number | null = null;
      child.on('exit', (exitCode) => {
        code = exitCode;
      });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (text.includes('ready')) child.kill('SIGTERM');
      });
      await once(child, 'close');
      return { output, code };
    }

    test('gets the signal that the launcher gets, and ends the way it wants', async () => {
      expect(await endWhenReady(process.execPath, command, project.env)).toEqual({
        output: 'ready\nended\n',
        code: 3,
      });
    });

    test('ends when the shell that npm started it by is gone', async () => {
      const env = { ...project.env, npm_lifecycle_event: 'start', NODE: process.execPath };
      const { output } = await endWhenReady(
        'sh',
        ['-c', `"$NODE" ${command.join(' ')}; true`],
        env,
      );
      expect(output).toBe('ready\nended\n');
    });
  });
});

describe('in a fresh clone', () => {
  test('the packages are installed, which is said, and the script runs', async () => {
    project.replaceNpm({ ci: NPM.installs });
    const { code, output } = await project.launch('scripts/probe.ts');
    expect(output).toMatch(/^Installing the packages \(nothing is installed yet\)/);
    expect(output).toContain('The script ran.');
    expect(code).toBe(0);
    expect(project.npmCommands).toEqual(['ci']);
  });

  test('a failed installation is explained without a stack trace, and nothing runs', async () => {
    project.replaceNpm({ ci: NPM.findsNoNetwork });
    const { code, output } = await project.launch('scripts/probe.ts');
    expect(code).toBe(1);
    expect(output).toContain('the package registry cannot be reached');
    expect(output).not.toContain('    at ');
    expect(output).not.toContain('The script ran.');
  });

  test('an npm that leaves a package out without a word is told, with the package', async () => {
    project.replaceNpm({ ci: NPM.installsNothing });
    const { code, output } = await project.launch('scripts/probe.ts');
    expect(code).toBe(1);
    expect(output).toContain('node 1.0.0 is not installed');
  });
});

describe('where npm did not run the install step that brings Node', () => {
  test('the step is run', async () => {
    project.replaceNpm({ ci: NPM.installsWithoutSteps, rebuild: NPM.runsStep });
    const { code, output } = await project.launch('scripts/probe.ts');
    expect(code).toBe(0);
    expect(output).toContain('running the install step of the package "node"');
    expect(output).toContain('The script ran.');
    expect(project.npmCommands).toEqual(['ci', 'rebuild']);
  });

  test('and does not run it now either, a Node of the machine that is new enough is used', async () => {
    project.replaceNpm({ ci: NPM.installsWithoutSteps });
    const { code, output } = await project.launch('scripts/probe.ts');
    expect(code).toBe(0);
    expect(output).toContain(`Going on with Node ${process.versions.node} of this machine.`);
    expect(output).toContain('The script ran.');
  });
});
