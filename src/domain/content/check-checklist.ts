import type { PausePoint } from '../../schemas/pause-point.ts';
import { choicesOf, QUESTION_IDS } from '../incident/answers.ts';
import { PACKET_FIELDS } from '../incident/packet-fields.ts';
import { checklistEntries } from './checklist-entries.ts';
import type { Content } from './content.ts';
import { type Problem, quote } from './problem.ts';

const FOLDER = 'src/content/checklist';
const POINTS = ['C1', 'C2', 'C3', 'C4'];

/** A site with a checklist has all files of it: the others name what stands in them. */
export function checkChecklistFiles({ checklist }: Content): Problem[] {
  if (checklistEntries(checklist).length === 0) return [];
  const { points, questions, failures, packet } = checklist;
  return [
    ...POINTS.filter((id) => !points.some(({ data }) => data.id === id)).map(
      (id) => `${id.toLowerCase()}-….yaml`,
    ),
    questions ? [] : 'questions.yaml',
    failures ? [] : 'failures.yaml',
    packet ? [] : 'packet.yaml',
  ]
    .flat()
    .map((file) => ({
      file: `${FOLDER}/${file}`,
      field: 'the whole file',
      what: 'The file is missing, and the checklist cannot do without it.',
      remedy: 'Put it back; git keeps its last version.',
    }));
}

/** What the files of the checklist say is complete: five questions with all their answers, the packet, each own line in its place. */
export function checkChecklist({ checklist }: Content): Problem[] {
  const { points, questions, packet } = checklist;
  return [
    ...points.flatMap(({ file, data }) => [
      ...checkFileName(file, data),
      ...checkMode(file, data),
      ...checkOwnLines(file, data),
      ...checkLeftOut(file, data),
    ]),
    ...(questions ? checkQuestions(questions.file, questions.data) : []),
    ...(packet ? checkIds(packet.file, 'fields', packet.data.fields, PACKET_FIELDS) : []),
  ];
}

function checkFileName(file: string, { id, slug }: PausePoint): Problem[] {
  const wanted = `${id.toLowerCase()}-${slug}.yaml`;
  const name = file.split('/').at(-1);
  if (name === wanted) return [];
  return [
    {
      file,
      field: 'id',
      what: `${quote(id)} does not match the file’s name ${quote(name)}.`,
      remedy: `Rename the file to ${wanted}, or put back the ID and the slug it had.`,
    },
  ];
}

function checkMode(file: string, { id, mode }: PausePoint): Problem[] {
  if (id !== POINTS[0] || mode === 'read-do') return [];
  return [
    {
      file,
      field: 'mode',
      what: `${quote(mode)} is the mode of the first pause point.`,
      remedy: 'Write read-do: whoever is in trouble reads a line and does it.',
    },
  ];
}

/** Each own line has its place on the list, and the last one is the completion line and no other. */
function checkOwnLines(file: string, { items, groups }: PausePoint): Problem[] {
  const taken = new Set(groups.flatMap(({ steps }) => steps));
  const completion = items.at(-1)?.id ?? '';
  return items.flatMap(({ id }, index) => {
    const isCompletion = id === completion;
    if (taken.has(id) !== isCompletion) return [];
    return [
      {
        file,
        field: `items[${index}].id`,
        what: isCompletion
          ? `${quote(id)} is the completion line and stands in a group as well.`
          : `${quote(id)} stands in no group, so it is never on the list.`,
        remedy: isCompletion
          ? 'Take it out of `groups`: the last own line ends the pause point by itself.'
          : 'Add it to `steps` of a group of this file.',
      },
    ];
  });
}

/** Whatever an answer can leave out has a reason that the reader is shown. */
function checkLeftOut(file: string, { groups }: PausePoint): Problem[] {
  return groups.flatMap(({ when, left_out, steps }, index) => {
    const { see: _, ...others } = when;
    return Object.entries(others)
      .filter(([key, values]) => values !== undefined && !(key in left_out))
      .map(([key]) => ({
        file,
        field: `groups[${index}].left_out`,
        what: `It gives no reason for leaving out ${steps.join(', ')} by ${quote(key)}.`,
        remedy: `Add ${key} to left_out, with one sentence that tells the reader why.`,
      }));
  });
}

type Questions = NonNullable<Content['checklist']['questions']>['data'];

function checkQuestions(file: string, questions: Questions): Problem[] {
  return [
    ...checkIds(file, '', questions, QUESTION_IDS),
    ...questions.flatMap(({ id, answers }, index) =>
      checkIds(file, `[${index}].answers`, answers, choicesOf(id, [])),
    ),
  ];
}

/** Entries with exactly the wanted IDs in their order. */
function checkIds(
  file: string,
  field: string,
  entries: readonly { id: string }[],
  wanted: readonly string[],
): Problem[] {
  const ids = entries.map(({ id }) => id);
  if (ids.join() === wanted.join()) return [];
  return [
    {
      file,
      field: field === '' ? 'the whole file' : field,
      what: `It has the entries ${ids.map(quote).join(', ') || 'of nothing'}.`,
      remedy: `Write ${wanted.length === 0 ? 'no entries here' : `exactly ${wanted.join(', ')}, in this order`}.`,
    },
  ];
}
