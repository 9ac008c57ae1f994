import { describe, expect, test } from 'vitest';
import { listenOnFreePort, readPort } from '../../../../scripts/static-server/choose-port.ts';

describe('PORT', () => {
  test('is taken as it is, or the usual port where it is left out', () => {
    expect(readPort('8080', 4321)).toBe(8080);
    expect(readPort(undefined, 4321)).toBe(4321);
    expect(readPort(' ', 4321)).toBe(4321);
  });

  test.each(['abc', '80.5', '-1', '65536'])(
    'is refused and quoted where it is no port: %s',
    (text) => {
      expect(() => readPort(text, 4321)).toThrow(`PORT is "${text}"`);
    },
  );
});

describe('a port to listen on', () => {
  const failing = (code: string) => Object.assign(new Error(code), { code });

  /** Listens where `taken` does not hold the port, and keeps what was told. */
  async function listen(wanted: number, taken: (port: number) => boolean) {
    const told: [number, number][] = [];
    const port = await listenOnFreePort(
      wanted,
      async (tried) => {
        if (taken(tried)) throw failing('EADDRINUSE');
        return tried;
      },
      (...pair) => told.push(pair),
    );
    return { port, told };
  }

  test('is the wanted one where it is free', async () => {
    expect(await listen(4321, () => false)).toEqual({ port: 4321, told: [] });
  });

  test('is the next free one, and each taken one is told', async () => {
    expect(await listen(4321, (port) => port < 4323)).toEqual({
      port: 4323,
      told: [
        [4321, 4322],
        [4322, 4323],
      ],
    });
  });

  test('is not looked for without end', async () => {
    await expect(listen(4321, () => true)).rejects.toThrow('The ports 4321 to 4340 are all taken');
    await expect(listen(65535, () => true)).rejects.toThrow('The ports 65535 to 65535');
  });

  test('that needs more rights is told', async () => {
    const refuse = async () => Promise.reject(failing('EACCES'));
    await expect(listenOnFreePort(80, refuse, () => {})).rejects.toThrow('Port 80 is not yours');
  });

  test('that fails otherwise fails as it is', async () => {
    const fail = async () => Promise.reject(failing('EADDRNOTAVAIL'));
    await expect(listenOnFreePort(80, fail, () => {})).rejects.toThrow('EADDRNOTAVAIL');
  });
});
