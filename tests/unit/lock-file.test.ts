import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What package-lock.json says of a package. Keys are paths: `node_modules/a/node_modules/b`. */
interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      resolved?: string;
      integrity?: string;
      optionalDependencies?: Record<string, string>;
    }
  >;
}

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the lock file has every optional package, those for other kinds of machine too', () => {
  expect(findMissing(lock)).toEqual([]);
});

test('an optional package is looked for where Node would find it', () => {
  const optionalDependencies = { binding: '1.0.0' };
  const compiler = 'node_modules/tool/node_modules/compiler';
  const below = (path: string): Lock => ({
    packages: { [compiler]: { optionalDependencies }, [path]: {} },
  });
  expect(findMissing(below(`${compiler}/node_modules/binding`))).toEqual([]);
  expect(findMissing(below('node_modules/tool/node_modules/binding'))).toEqual([]);
  expect(findMissing(below('node_modules/binding'))).toEqual([]);
  const elsewhere = below('node_modules/other/node_modules/binding');
  expect(findMissing(elsewhere)).toEqual([`binding 1.0.0, wanted by ${compiler}`]);
});

test('every package in the lock file has a version and a checksum', () => {
  const incomplete = Object.entries(lock.packages)
    .filter(([path, { version, integrity }]) => path !== '' && !(version && integrity))
    .map(([path]) => path);
  expect(incomplete).toEqual([]);
});

test('the lock file names no address to download from, so that each machine asks its own registry', () => {
  const addresses = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []);
  expect(addresses).toEqual([]);
});

/**
 * Optional packages that have no entry. `npm install` on one kind of machine may leave out those for another, and
 * `npm ci` there then stops with "Missing: … from lock file".
 */
function findMissing({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !listPlaces(path, name).some((place) => place in packages))
      .map(([name, version]) => `${name} ${version}, wanted by ${path}`),
  );
}

/** Where Node looks for a package that the one at `path` imports, the nearest place first. */
function listPlaces(path: string, name: string): string[] {
  const places = [path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`];
  for (let at = path.lastIndexOf('node_modules/'); at !== -1; ) {
    places.push(`${path.slice(0, at)}node_modules/${name}`);
    at = at === 0 ? -1 : path.lastIndexOf('node_modules/', at - 1);
  }
  return places;
}
