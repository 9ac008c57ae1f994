import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';

/** One mistake in YAML. `offset` is where it stands in the text. */
export interface YamlFault {
  offset: number;
  what: string;
  remedy: string;
}

const QUOTE_IT =
  'Check the indentation, and put a text that holds ": " or begins with a special character in quotes.';
const CLOSE_IT = 'Close the quote or bracket that is opened here.';
/** The parser's own words for these are a programmer's. */
const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'there is a second ": " in this line, or the next one is indented too far',
  DUPLICATE_KEY: 'this key is written twice',
  MULTIPLE_DOCS: 'a line --- ends it',
};
const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'Keep one of the two, or give this one a name that nothing else here has.',
  MULTIPLE_DOCS: 'Take out the line ---.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

/** What is wrong with YAML, in words for its author. Empty where it can be read. */
export function explainYaml(document: Document, text: string): YamlFault[] {
  const faults = pickErrors(document.errors).map(({ code, message, pos }) => {
    const opened = ['MISSING_CHAR', 'BAD_INDENT'].includes(code)
      ? findOpened(document, pos[0])
      : undefined;
    return {
      offset: opened ?? pos[0],
      message: MESSAGES[code] ?? message.split('\n')[0] ?? message,
      remedy: opened === undefined ? (REMEDIES[code] ?? QUOTE_IT) : CLOSE_IT,
    };
  });
  const all = faults.length > 0 ? faults : findStars(document);
  return all.map(({ offset, message, remedy }) => ({
    offset,
    what: `This is not valid YAML: ${message}, at "${excerpt(text, offset)}".`,
    remedy,
  }));
}

/** The first error in the syntax, since others follow from it; or every repeated key. */
function pickErrors(errors: readonly YAMLError[]): readonly YAMLError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return first === undefined ? errors : [first];
}

/** Where the innermost quote or bracket was opened that an error stands in: a missing end shows far below. */
function findOpened(document: Document, offset: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Node(_, node) {
      const [from, , to] = node.range ?? [];
      const quoted = isScalar(node) && node.type?.startsWith('QUOTE_');
      const bracketed = isCollection(node) && node.flow;
      if (from === undefined || to === undefined || !(quoted || bracketed)) return;
      if (from < offset && offset <= to) opened = from;
    },
  });
  return opened;
}

/** Values that begin with a star: YAML takes them for the name of another value, which is not there. */
function findStars(document: Document) {
  const found: { offset: number; message: string; remedy: string }[] = [];
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) !== undefined) return;
      found.push({
        offset: node.range?.[0] ?? 0,
        message: 'a value that begins with * must stand in quotes',
        remedy: `Write "*${node.source}".`,
      });
    },
  });
  return found;
}

/** The line of the text that an offset stands on, without the space around it. */
function excerpt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  return text
    .slice(from, to === -1 ? undefined : to)
    .trim()
    .slice(0, 60);
}
