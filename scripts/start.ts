import { readSiteSettings } from '../src/integrations/site-settings.ts';
import { explainError } from './explain-error.ts';
import { runProcess } from './set-up/run-process.mjs';
import { listenOnFreePort, readPort } from './static-server/choose-port.ts';
import { LOCALHOST, serveSite } from './static-server.ts';

const USUAL_PORT = 4321;

/** `npm start`: builds the site and serves it to this machine until Ctrl+C. */
async function start(): Promise<number> {
  const wanted = readPort(process.env.PORT, USUAL_PORT);
  // A process of its own, which gives back the memory the build took.
  const built = await runProcess(process.execPath, ['scripts/build.ts'], { env: process.env });
  if (built.code !== 0) return built.code;
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
  const site = { folder: 'dist', base: readSiteSettings().base };
  const server = await listenOnFreePort(
    wanted,
    (port) => serveSite(site, { port, hosts: LOCALHOST }),
    (taken, next) => console.log(`Port ${taken} is taken. Trying ${next}.`),
  );
  console.log(`The site is at ${server.url}  (Ctrl+C ends it)`);
  await ended;
  await server.close();
  return 0;
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(explainError(error));
  process.exitCode = 1;
}
