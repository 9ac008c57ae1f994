import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A line of 1.6 Mbit/s that takes 150 ms to answer, as a page is measured on: 2,000 bytes every 10 ms. */
const ANSWER_MS = 150;
const PIECE_MS = 10;
const PIECE_BYTES = 2000;

/**
 * Serves another server's site as a slow line would, so that the browser paints a page while it arrives. Not by
 * the browser's own throttling, under which one load in forty never ends.
 *
 * @param url address of the site's first page
 */
export async function serveSlowly(url: string): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', url));
    const body = Buffer.from(await answer.arrayBuffer());
    await wait(ANSWER_MS);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    for (let sent = 0; sent < body.length; sent += PIECE_BYTES) {
      response.write(body.subarray(sent, sent + PIECE_BYTES));
      await wait(PIECE_MS);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
