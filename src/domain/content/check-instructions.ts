import type { Content } from './content.ts';
import type { Directory } from './directory.ts';
import { type Problem, quote } from './problem.ts';

/** Something that tells a reader what to do, and the facts it rests on. */
interface Instruction {
  file: string;
  /** Key path of its sources. */
  field: string;
  sources: readonly string[];
}

/** What instructs may rest only on facts that may instruct; the schema of a source says which those are. */
export function checkInstructions(content: Content, { sources }: Directory): Problem[] {
  return collectInstructions(content).flatMap((instruction) =>
    instruction.sources.flatMap((id, index) => {
      const use = sources.get(id)?.use ?? 'instruct';
      if (use === 'instruct') return [];
      return [
        {
          file: instruction.file,
          field: `${instruction.field}[${index}]`,
          what: `${quote(id)} may not instruct: its use is ${quote(use)}.`,
          remedy:
            'Rest the action on a fact whose use is instruct, or move the fact to the text as a description.',
        },
      ];
    }),
  );
}

function collectInstructions({ steps, issues, sop }: Content): Instruction[] {
  return [
    ...[...steps, ...(sop?.phases ?? [])].flatMap(({ file, data }) =>
      inEach(file, 'actions', data.actions),
    ),
    ...issues.flatMap(({ file, data }) => inEach(file, 'steps', data.steps)),
    ...(sop?.routes ?? []).flatMap(({ file, key = '', data }) =>
      inEach(file, `${key}.ways`, data.ways),
    ),
  ];
}

function inEach(
  file: string,
  key: string,
  actions: readonly { sources: readonly string[] }[],
): Instruction[] {
  return actions.map(({ sources }, index) => ({
    file,
    field: `${key}[${index}].sources`,
    sources,
  }));
}
