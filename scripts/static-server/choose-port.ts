/** How many ports are tried, the wanted one included. */
const ATTEMPTS = 20;

/**
 * The port asked for by `PORT`, or the usual one.
 *
 * @throws Error where `PORT` is no port number
 */
export function readPort(text: string | undefined, usual: number): number {
  if (text === undefined || text.trim() === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(
    `PORT is "${text}", which is no port number. → Write a whole number from 1 to 65535: PORT=8080 npm start`,
  );
}

/**
 * Listens on the wanted port or the next free one.
 *
 * @param listen listens on a port; fails with code EADDRINUSE where it is taken
 * @param tell is told each taken port and the next one to be tried
 * @returns what `listen` returned
 * @throws what `listen` threw where that is something else, or no port is free
 */
export async function listenOnFreePort<Listening>(
  wanted: number,
  listen: (port: number) => Promise<Listening>,
  tell: (taken: number, next: number) => void,
): Promise<Listening> {
  const last = Math.min(wanted + ATTEMPTS - 1, 65535);
  for (let port = wanted; ; port += 1) {
    try {
      return await listen(port);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EACCES') {
        throw new Error(
          `Port ${port} is not yours to use. → Choose one above 1023: PORT=8080 npm start`,
        );
      }
      if (code !== 'EADDRINUSE') throw error;
      if (port === last) {
        throw new Error(
          `The ports ${wanted} to ${last} are all taken. → Choose another: PORT=8080 npm start`,
        );
      }
      tell(port, port + 1);
    }
  }
}
