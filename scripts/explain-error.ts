import { relative } from 'node:path';

/** What Astro and Vite add to an error. */
interface BuildError extends Error {
  hint?: string;
  /** Where in the sources it is. Vite puts the file into `id`. */
  loc?: { file?: string; line?: number; column?: number };
  id?: string;
  frame?: string;
}

/**
 * An error as its reader needs it: the message, where in the sources, and a hint where there is one. The content
 * check's message is a whole report by itself. `VERBOSE=1` adds the stack.
 */
export function explainError(error: unknown, env: NodeJS.ProcessEnv = process.env): string {
  if (!(error instanceof Error)) return String(error);
  if (env.VERBOSE === '1') return error.stack ?? error.message;
  const { message, hint, frame } = error as BuildError;
  const place = findPlace(error);
  const lines = [message.trim()];
  if (place !== undefined && !message.includes(place)) lines.push(`  in ${place}`);
  if (frame !== undefined && !message.includes(frame)) lines.push(frame);
  if (hint !== undefined) lines.push(`→ ${hint}`);
  // An error of ours is a plain one whose message says all; the others are looked into with their stack.
  if (error.name !== 'Error' || place !== undefined) lines.push('(VERBOSE=1 shows more.)');
  return lines.join('\n');
}

function findPlace({ loc, id }: BuildError): string | undefined {
  const file = loc?.file ?? id;
  if (file === undefined) return undefined;
  const path = relative(process.cwd(), file.replace(/[?#].*$/, ''));
  return [path, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
}
