import { dev } from 'astro';
import { explainError } from './explain-error.ts';
import { readPort } from './static-server/choose-port.ts';

/** `npm run dev`: shows the site as its author writes it, in the foreground. */
try {
  const port = readPort(process.env.PORT, 4321);
  const server = await dev({ server: { port, host: 'localhost' } });
  console.log('Search works only in a built site: npm start');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => server.stop().finally(() => process.exit(0)));
  }
} catch (error) {
  console.error(explainError(error));
  process.exit(1);
}
