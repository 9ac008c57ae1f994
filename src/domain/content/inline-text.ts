/**
 * The marks an author may write inside any text:
 * an ID (`B3`, `A2.3`, `F7`), which becomes a link; `[[source …]]`, `[[contact …]]` and `[[figure …]]`,
 * which print what sources.yaml holds; `[[practice …]]`, which prints a key of practice.yaml;
 * `[[clock escalate_minutes]]`, which prints a time of its clock in words, `60 minutes`; and
 * `[[blank start-time]]`, which is a place to write a start time in.
 */
export type Segment = {
  /** Where in the text it begins, from 0. */
  at: number;
} & (
  | { kind: 'text'; text: string }
  | { kind: 'id'; id: string }
  | { kind: NamedMark; id: string }
  | { kind: 'unknown-mark'; text: string }
);

/** The kinds of mark that name what they print. */
export type NamedMark = 'source' | 'contact' | 'figure' | 'practice' | 'clock' | 'blank';

const MARK = /\[\[([^[\]]{0,80})\]\]|\b([ABCDFPRS](?:0|[1-9]\d?)(?:\.[1-9]\d?)?)\b/g;
const NAMED = /^(source|contact|figure|practice|clock|blank) ([a-z0-9_.-]+)$/;

/** Splits a text at its marks. The segments' texts, joined, hold all of it but the marks. */
export function parseInline(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) {
      segments.push({ at: from, kind: 'text', text: text.slice(from, match.index) });
    }
    segments.push(readMark(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) segments.push({ at: from, kind: 'text', text: text.slice(from) });
  return segments;
}

function readMark({ 0: whole, 1: named, 2: id, index: at }: RegExpExecArray): Segment {
  if (id !== undefined) return { at, kind: 'id', id };
  const [, kind, target] = NAMED.exec(named ?? '') ?? [];
  if (kind === undefined || target === undefined) return { at, kind: 'unknown-mark', text: whole };
  return { at, kind: kind as NamedMark, id: target };
}
