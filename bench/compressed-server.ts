import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from '../scripts/static-server/content-types.ts';
import { resolveRequest } from '../scripts/static-server/resolve-request.ts';

/** Serves a built site as a host on the web does: compressed. */
export async function serveCompressed(
  folder: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = resolveRequest(request.url ?? '/', { folder, base: '/' }, (path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : 'nothing';
    });
    if (answer.kind !== 'file') return void response.writeHead(404).end();
    const body = gzipSync(readFileSync(answer.path), { level: 9 });
    response.writeHead(200, {
      'content-type': contentTypeOf(answer.path),
      'content-encoding': 'gzip',
      'content-length': body.byteLength,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
