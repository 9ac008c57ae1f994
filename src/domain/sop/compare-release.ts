import { compareVersions } from './document-control.ts';

/** A version of the procedure, with the digest of each of its parts by name. */
export interface Release {
  version: string;
  parts: Record<string, string>;
}

/** What differs between the parts that were recorded and those that stand in the content now. */
export interface Difference {
  changed: string[];
  added: string[];
  gone: string[];
}

/** The parts that differ, by name, in the order of the procedure. */
export function findDifference(recorded: Release, now: Release): Difference {
  const has = (release: Release, name: string) => Object.hasOwn(release.parts, name);
  const names = Object.keys(now.parts);
  return {
    changed: names.filter(
      (name) => has(recorded, name) && recorded.parts[name] !== now.parts[name],
    ),
    added: names.filter((name) => !has(recorded, name)),
    gone: Object.keys(recorded.parts).filter((name) => !has(now, name)),
  };
}

/** A difference in words, empty where there is none: `changed: D4.2, R3; new: P15`. */
export function describeDifference({ changed, added, gone }: Difference): string {
  return [['changed', changed] as const, ['new', added] as const, ['gone', gone] as const]
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what}: ${names.join(', ')}`)
    .join('; ');
}

/** What is wrong between the record and the content, and what to do; undefined where they agree. */
export function findReleaseFault(
  recorded: Release,
  now: Release,
): { what: string; remedy: string } | undefined {
  const order = compareVersions(now.version, recorded.version);
  if (order < 0) {
    return {
      what: `"${now.version}" is older than version ${recorded.version}, which is recorded in released.yaml.`,
      remedy: `Raise version above ${recorded.version}; versions are never used twice.`,
    };
  }
  const difference = describeDifference(findDifference(recorded, now));
  if (order === 0 && difference === '') return undefined;
  return order === 0
    ? {
        what: `"${now.version}" is the version of copies with another content. Since then ${difference}.`,
        remedy:
          'Raise version, with new dates and a line in revisions that names these parts; then run npm run release:sop.',
      }
    : {
        what: `"${now.version}" is not recorded yet: released.yaml holds version ${recorded.version}.`,
        remedy: 'Run npm run release:sop when the text is ready.',
      };
}
