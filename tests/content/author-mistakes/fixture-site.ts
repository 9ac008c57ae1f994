import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { formatProblems, type Problem } from '../../../src/domain/content/problem.ts';
import { findProblems } from '../../../src/integrations/content-check/find-problems.ts';

const FIXTURE = fileURLToPath(new URL('../../fixtures/site', import.meta.url));

/** Something an author does to the content. It is given the folder that holds the content. */
export type Edit = (folder: string) => void;

/** A problem with the line it points to, as it is written in the file; undefined if it points to none. */
export interface Told extends Problem {
  written: string | undefined;
}

/** Replaces a piece of a file below src/content. The edit fails where the piece is not there. */
export function change(file: string, from: string, to: string): Edit {
  return (folder) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${file} of the fixture site.`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  };
}

/** Puts a text before the body of a file, in paragraphs of its own. */
export function writeInBody(file: string, text: string): Edit {
  return (folder) => {
    const path = join(folder, file);
    const written = readFileSync(path, 'utf8');
    const end = written.indexOf('\n---\n', 1) + '\n---\n'.length;
    writeFileSync(path, `${written.slice(0, end)}\n${text}\n${written.slice(end)}`);
  };
}

/** Adds a file. */
export function add(file: string, text: string): Edit {
  return (folder) => writeFileSync(join(folder, file), text);
}

/** Removes a file. */
export function remove(file: string): Edit {
  return (folder) => rmSync(join(folder, file));
}

/** Copies a file to another name. */
export function copy(from: string, to: string): Edit {
  return (folder) => cpSync(join(folder, from), join(folder, to));
}

/** The problems of the fixture site after some edits. */
export function findMistakes(...edits: Edit[]): Told[] {
  return findMistakesIn(FIXTURE, ...edits);
}

/** The problems of a site after some edits to a copy of its content. */
export function findMistakesIn(site: string, ...edits: Edit[]): Told[] {
  const root = mkdtempSync(join(tmpdir(), 'fixture-site-'));
  try {
    cpSync(join(site, 'src', 'content'), join(root, 'src', 'content'), { recursive: true });
    for (const edit of edits) edit(join(root, 'src', 'content'));
    return findProblems(root).map((problem) => ({ ...problem, written: readLine(root, problem) }));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The one problem of the fixture site after some edits. Throws if there is none or another. */
export function findMistake(...edits: Edit[]): Told {
  return takeOnly(findMistakes(...edits));
}

/** The one of some problems. Throws if there is none or another. */
export function takeOnly([problem, ...others]: readonly Told[]): Told {
  if (problem === undefined) throw new Error('The mistake is not found.');
  if (others.length > 0) {
    throw new Error(`One mistake is told as several.\n${formatProblems([problem, ...others])}`);
  }
  return problem;
}

function readLine(root: string, { file, line }: Problem): string | undefined {
  if (line === undefined) return undefined;
  return readFileSync(join(root, file), 'utf8').split('\n')[line - 1]?.trim();
}

/** Stands in an expectation for any text that holds this one. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}
