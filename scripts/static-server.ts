import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from './static-server/content-types.ts';
import { type Kind, resolveRequest } from './static-server/resolve-request.ts';

/** A built site to serve. */
export interface Site {
  /** Its folder. */
  folder: string;
  /** The path it was built for: `/` or `/kb/`. */
  base: string;
}

/** A site that is being served. */
export interface SiteServer {
  /** Address of its first page, base included: `http://127.0.0.1:4321/kb/`. */
  url: string;
  port: number;
  /** Ends it, open connections too. */
  close: () => Promise<void>;
}

/** The two addresses `localhost` stands for. A browser may try either first. */
export const LOCALHOST = ['127.0.0.1', '::1'] as const;

/**
 * Serves a built site to this machine only.
 *
 * @param port 0 for any that is free
 * @param hosts addresses to listen on; all but the first may be missing on the machine
 * @throws with code EADDRINUSE where the port is taken on one of them
 */
export async function serveSite(
  { folder, base = '/' }: { folder: string; base?: string },
  { port = 0, hosts = ['127.0.0.1'] }: { port?: number; hosts?: readonly string[] } = {},
): Promise<SiteServer> {
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  let bound = port;
  for (const host of hosts) {
    const server = createServer((request, response) => {
      respond({ folder, base }, request, response).catch(() => response.destroy());
    });
    try {
      bound = await listen(server, bound, host);
      servers.push(server);
    } catch (error) {
      const missing = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND'];
      if (servers.length > 0 && missing.includes((error as NodeJS.ErrnoException).code ?? ''))
        continue;
      await close();
      throw error;
    }
  }
  return {
    url: `http://${hosts.length > 1 ? 'localhost' : hosts[0]}:${bound}${base}`,
    port: bound,
    close,
  };
}

async function respond(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const answer = resolveRequest(request.url ?? '/', site, look);
  if (answer.kind === 'redirect') {
    response.writeHead(301, { location: answer.to }).end();
  } else if (answer.kind === 'file') {
    await send(answer.path, 200, request, response);
  } else {
    const status = answer.kind === 'malformed' ? 400 : 404;
    const page = join(site.folder, '404.html');
    if (existsSync(page)) await send(page, status, request, response);
    else response.writeHead(status, { 'content-type': contentTypeOf('.txt') }).end('Not found\n');
  }
}

async function send(
  path: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readFile(path);
  response.writeHead(status, {
    'content-type': contentTypeOf(path),
    'content-length': body.byteLength,
    // A page built anew must not be hidden by an older copy.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function look(path: string): Kind {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'nothing';
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
