import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCALHOST, type SiteServer, serveSite } from '../../../scripts/static-server.ts';

/** A stand-in for the build, which the site tests try. */
const BUILD = `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', 'Home');`;

let folder = '';
const running: ChildProcess[] = [];
const servers: SiteServer[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  mkdirSync(join(folder, 'scripts'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'scripts/build.ts'), BUILD);
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await Promise.all(servers.splice(0).map((server) => server.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `npm start`'s script until it serves or ends. */
async function start(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [resolve('scripts/start.ts')], {
    cwd: folder,
    env: { ...process.env, BASE: undefined, SITE: undefined, ...env },
  });
  running.push(child);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  let output = '';
  const serves = new Promise<void>((tell) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (output.includes('Ctrl+C')) tell();
      });
    }
  });
  await Promise.race([serves, ended]);
  const url = /http:\S+/.exec(output)?.[0] ?? '';
  return { child, ended, output, url };
}

/** A server on a free port. */
async function serve(): Promise<SiteServer> {
  const server = await serveSite({ folder }, { hosts: LOCALHOST });
  servers.push(server);
  return server;
}

/** A port that was free a moment ago. */
async function findFreePort(): Promise<number> {
  const { port, close } = await serveSite({ folder });
  await close();
  return port;
}

describe('the site that was built', () => {
  test('is served at the address that is printed', async () => {
    const port = await findFreePort();
    const { url } = await start({ PORT: String(port) });
    expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(await (await fetch(url)).text()).toBe('Home');
  });

  test('is served under the path it was built for', async () => {
    const { url } = await start({ PORT: '0', BASE: '/kb/' });
    expect(url).toMatch(/\/kb\/$/);
    expect((await fetch(new URL('/', url))).url).toBe(url);
  });

  test('is served on the next port where the wanted one is taken, which is said', async () => {
    const { port } = await serve();
    const { output, url } = await start({ PORT: String(port) });
    expect(output).toContain(`Port ${port} is taken.`);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    expect(await (await fetch(url)).text()).toBe('Home');
  });

  // Windows ends a process that is sent a signal, without asking it.
  test.skipIf(process.platform === 'win32')(
    'is served until Ctrl+C, which is no failure',
    async () => {
      const { child, ended, url } = await start({ PORT: '0' });
      await fetch(url);
      child.kill('SIGINT');
      expect(await ended).toBe(0);
      await expect(fetch(url)).rejects.toThrow();
    },
  );
});

describe('nothing is served', () => {
  test('where the build fails', async () => {
    writeFileSync(join(folder, 'scripts/build.ts'), `console.error('1 mistake'); process.exit(1);`);
    const { ended, output, url } = await start({ PORT: '0' });
    expect(await ended).toBe(1);
    expect(output).toBe('1 mistake\n');
    expect(url).toBe('');
  });

  test('where PORT is no port, which is told before anything is built', async () => {
    const { ended, output } = await start({ PORT: 'abc' });
    expect(await ended).toBe(1);
    expect(output).toMatch(/^PORT is "abc"/);
  });
});
