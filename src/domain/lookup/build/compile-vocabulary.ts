import { keyRun } from '../feature-table.ts';
import { hashText } from '../hash-text.ts';
import type { LookupModel } from '../lookup-model.ts';
import { readTerms } from '../read-terms.ts';
import { readTokens } from '../read-tokens.ts';
import type { Vocabulary } from './knowledge.ts';

/** The written vocabulary as reading a text needs it; nothing has a weight yet. */
export interface CompiledVocabulary extends LookupModel {
  spelling: ReadonlyMap<string, string>;
  /** Every wording as its stems with spaces between -> numbers of its ideas, in rising order. */
  wordings: ReadonlyMap<string, readonly number[]>;
  /** Names of the ideas, by number. */
  ideas: readonly string[];
}

/** Compiles the vocabulary. Throws where a wording says nothing once the words to skip are gone. */
export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const { troubles, ideas: signingIn, forms, elsewhere } = vocabulary;
  // In the order of IDEA_SORTS.
  const groups = [troubles, signingIn, forms, elsewhere];
  const ideas = groups.flatMap((group, sort) =>
    Object.entries(group).map(([name, wordings]) => ({ name, wordings, sort })),
  );
  ideas.sort((a, b) => a.sort - b.sort || compare(a.name, b.name));
  const model: LookupModel = {
    skip: new Set(vocabulary.skip.map(String)),
    same: new Map(
      Object.entries(vocabulary.same).flatMap(([word, variants]) =>
        variants.map((variant): [string, string] => [String(variant), word]),
      ),
    ),
    spelling: new Map(),
    lexicon: new Map(),
    longest: 1,
    ideaSorts: ideas.map(({ sort }) => sort),
    features: { bias: new Float64Array(0), rows: new Map() },
  };
  const wordings = new Map<string, number[]>();
  ideas.forEach(({ name, wordings: written }, number) => {
    for (const wording of written) {
      const stems = readStems(model, String(wording));
      if (stems.length === 0) throw new Error(sayEmpty(name, String(wording)));
      const key = stems.join(' ');
      const known = wordings.get(key) ?? [];
      if (!known.includes(number)) wordings.set(key, [...known, number]);
    }
  });
  return { ...model, ...indexWordings(wordings), ideas: ideas.map(({ name }) => name) };
}

/** The stems of a text, with nothing corrected. */
export function readStems(model: LookupModel, text: string): string[] {
  return readTerms(model, readTokens(text)).map(({ stem }) => stem);
}

/** The lexicon of the wordings that add something: one whose parts say the same is left out. */
function indexWordings(all: ReadonlyMap<string, number[]>) {
  const wordings = new Map([...all].filter(([key]) => !saidByParts(all, key)));
  return {
    wordings,
    lexicon: new Map(
      [...wordings].map(([key, ideas]) => [keyRun(hashText(key), key.split(' ').length), ideas]),
    ),
    longest: [...wordings.keys()].reduce((most, key) => Math.max(most, key.split(' ').length), 1),
  };
}

/** `clear cache` adds nothing where `cache` alone has the same ideas and `clear` has none. */
function saidByParts(all: ReadonlyMap<string, readonly number[]>, key: string): boolean {
  const stems = key.split(' ');
  if (stems.length === 1) return false;
  const said = new Set<number>();
  for (let from = 0; from < stems.length; ) {
    let until = stems.length;
    const part = () => stems.slice(from, until).join(' ');
    while (until > from + 1 && (part() === key || !all.has(part()))) until--;
    for (const idea of all.get(part()) ?? []) said.add(idea);
    from = until;
  }
  const ideas = all.get(key) ?? [];
  return ideas.length === said.size && ideas.every((idea) => said.has(idea));
}

function sayEmpty(idea: string, wording: string): string {
  return `src/content/vocabulary.yaml, ${idea}: "${wording}" has only words that are skipped; write a word that says something, or take it out.`;
}

export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
