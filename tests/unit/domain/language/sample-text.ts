import type { ReaderText, TextKind } from '../../../../src/domain/language/reader-text.ts';

/** A text of a kind, as it might stand in a step file. */
export function sampleText(kind: TextKind, text: string): ReaderText {
  return {
    file: 'src/content/steps/b1-x.mdx',
    field: 'actions[0].do',
    page: '/workflow/',
    kind,
    text,
  };
}

/** So many words, as one sentence that begins with a verb. */
export function sampleWords(count: number): string {
  return `Open ${Array.from({ length: count - 1 }, () => 'it').join(' ')}.`;
}
