import { join } from 'node:path';

/** What a file system has at a path. */
export type Kind = 'file' | 'folder' | 'nothing';

/** What to answer: a file, another address, or that there is no such thing. */
export type Answer =
  | { kind: 'file'; path: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'not-found' }
  | { kind: 'malformed' };

/**
 * What to answer to a request for a built site: a page's address ends with a slash and is its folder's
 * index.html, as on the hosts the site is published to.
 *
 * @param target the request's target as sent: `/faq/?q=code`
 * @param site its folder, and the path it is served under (`/` or `/kb/`)
 * @param look what is at a path of the file system
 */
export function resolveRequest(
  target: string,
  { folder, base }: { folder: string; base: string },
  look: (path: string) => Kind,
): Answer {
  const [rawPath = '/', query] = target.split(/\?(.*)/s);
  const path = decodePath(rawPath);
  if (path === undefined) return { kind: 'malformed' };
  const search = query === undefined ? '' : `?${query}`;
  if (path === '/' && base !== '/') return { kind: 'redirect', to: base };
  if (`${path}/` === base) return { kind: 'redirect', to: base + search };
  if (!path.startsWith(base)) return { kind: 'not-found' };
  const inSite = path.slice(base.length);
  const file = join(folder, inSite);
  const kind = look(file);
  if (kind === 'folder') {
    if (path.endsWith('/')) return toFile(join(file, 'index.html'), look);
    return {
      kind: 'redirect',
      to: `${path.split('/').map(encodeURIComponent).join('/')}/${search}`,
    };
  }
  return path.endsWith('/') ? { kind: 'not-found' } : toFile(file, look);
}

function toFile(path: string, look: (path: string) => Kind): Answer {
  return look(path) === 'file' ? { kind: 'file', path } : { kind: 'not-found' };
}

/**
 * The path in plain characters, or undefined where it is no path inside a site: `..` in any spelling, a
 * backslash (a separator on Windows), a second slash (`//host/` would redirect to another host), a NUL.
 */
function decodePath(rawPath: string): string | undefined {
  try {
    const path = decodeURIComponent(rawPath);
    const refused =
      !path.startsWith('/') || /[\\\0]|\/\//.test(path) || path.split('/').includes('..');
    return refused ? undefined : path;
  } catch {
    return undefined;
  }
}
