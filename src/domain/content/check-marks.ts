import { CLOCK_KEYS } from '../sop/describe-clock.ts';
import { checklistEntries } from './checklist-entries.ts';
import type { Content, Entry } from './content.ts';
import type { Directory } from './directory.ts';
import { parseInline, type Segment } from './inline-text.ts';
import { type Problem, quote } from './problem.ts';
import { lineAt, type Prose, proseOf } from './prose.ts';
import { isClockKey } from './read-clock.ts';
import { readSetting } from './read-setting.ts';
import { REFERENCE_REMEDIES } from './references.ts';
import { listSopEntries } from './sop-entries.ts';
import { suggest } from './suggest.ts';

const MARKS =
  '[[source ID]], [[contact ID]] or [[figure ID]] with an ID of sources.yaml, [[practice KEY]] or [[clock KEY]] with a key of practice.yaml, or [[blank WORDS]] for a place to write in';

/** Marks inside texts lead somewhere. */
export function checkMarks(content: Content, directory: Directory): Problem[] {
  const entries: Entry<object>[] = [
    ...content.issues,
    ...content.steps,
    ...content.questions,
    ...content.pages,
    ...listSopEntries(content),
    ...checklistEntries(content.checklist),
  ];
  return [
    ...entries.flatMap((entry) =>
      proseOf(entry).flatMap((prose) => checkText(entry.file, prose, directory)),
    ),
    ...content.sources.flatMap(({ file, data }) =>
      checkText(file, { field: `${data.id}.fact`, text: data.fact }, directory),
    ),
  ];
}

function checkText(file: string, prose: Prose, directory: Directory): Problem[] {
  return parseInline(prose.text).flatMap((segment) => {
    const fault = findFault(segment, directory);
    if (fault === undefined) return [];
    const { at = 0, ...told } = fault;
    return [{ file, line: lineAt(prose, segment.at + at), field: prose.field, ...told }];
  });
}

/** What is wrong with a segment; `at` is where in it, from 0, if not at its beginning. */
type Fault = Pick<Problem, 'what' | 'remedy'> & { at?: number };

/** What is wrong with one mark, or undefined. */
function findFault(segment: Segment, { targets, sources, practice }: Directory): Fault | undefined {
  switch (segment.kind) {
    case 'text':
      return findHalfMark(segment.text);
    case 'blank':
      return undefined;
    case 'clock':
      if (isClockKey(segment.id)) return undefined;
      return {
        what: `${quote(segment.id)} is no time of the clock in practice.yaml.`,
        remedy: `Write one of ${CLOCK_KEYS.join(', ')}.`,
      };
    case 'unknown-mark':
      return {
        what: `${quote(segment.text)} is no mark this site knows.`,
        remedy: `Write ${MARKS}.`,
      };
    case 'id':
      if (targets.has(segment.id)) return undefined;
      return {
        what: `${quote(segment.id)} names no step, issue or question that exists.`,
        remedy: REFERENCE_REMEDIES.target,
      };
    case 'practice':
      if (practice === undefined || readSetting(practice, segment.id) !== undefined) {
        return undefined;
      }
      return {
        what: `${quote(segment.id)} is no single value of practice.yaml.`,
        remedy: 'Write the path of a key that holds one value: clock.escalate_minutes.',
      };
    default:
      return findSourceFault(segment.kind, segment.id, sources);
  }
}

/** Double brackets that are left over once every whole mark is taken out. */
function findHalfMark(text: string): Fault | undefined {
  const found = /\[\[.{0,30}|\S*\]\]/.exec(text);
  if (found === null) return undefined;
  return {
    at: found.index,
    what: `${quote(found[0].trim())} is only a part of a mark.`,
    remedy: `Write ${MARKS}; a mark begins with [[ and ends with ]].`,
  };
}

function findSourceFault(
  kind: 'source' | 'contact' | 'figure',
  id: string,
  sources: Directory['sources'],
): Fault | undefined {
  const source = sources.get(id);
  if (source === undefined) {
    return {
      what: `${quote(id)} is no fact in sources.yaml.${suggest(id, sources.keys())}`,
      remedy: REFERENCE_REMEDIES.source,
    };
  }
  if (kind === 'source' || source[kind] !== undefined) return undefined;
  return {
    what: `The fact ${quote(id)} has no ${kind} to print.`,
    remedy: `Name a fact that has one, or add ${kind} to it in src/content/sources.yaml.`,
  };
}
