import { isTitle, shareWord } from './match-words.ts';

/** One found page, section or entry. */
export interface FoundText {
  url: string;
  title: string;
  /** Letter and name of its tab, and the page it stands on. */
  where: string;
  /** Text around the words, as HTML in which only `<mark>` is a tag. */
  excerpt: string;
}

interface PagefindResult {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}

/** How many results are shown: as many as fit a screen without hunting. */
const SHOWN = 8;

/** Words of a title or alias say more about what a text is for than words it merely mentions. */
const RANKING = {
  termSimilarity: 9,
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  metaWeights: { title: 10, aliases: 6, tab: 0, page: 0.2 },
};

let loading: Promise<Pagefind> | undefined;

/** Loads the search engine and its index; later calls answer the first one's. */
export function loadFullText(base: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(
    async (pagefind: Pagefind) => {
      await pagefind.options({ baseUrl: '/', excerptLength: 24, ranking: RANKING });
      await pagefind.init();
      return pagefind;
    },
  );
  return loading;
}

/** The best matches for a text, best first, and how many there are in all. */
export async function searchFullText(
  base: string,
  text: string,
): Promise<{ found: FoundText[]; count: number }> {
  const pagefind = await loadFullText(base);
  const { results } = await pagefind.search(text);
  const best = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  const fitting = best.filter((result) => shareWord(text, readMatch(result)));
  const titled = fitting.filter(({ meta }) => isTitle(text, meta.title ?? ''));
  const found = [...new Set([...titled, ...fitting])].map(toFoundText);
  return { found, count: fitting.length < best.length ? found.length : results.length };
}

/** The words by which a result may have been found: its title, other names and page, and the marked words. */
function readMatch({ meta, excerpt }: PagefindResult): string {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words]) => words);
  return [meta.title, meta.aliases, meta.page, ...marked].join(' ');
}

function toFoundText({ url, excerpt, meta }: PagefindResult): FoundText {
  const where = [meta.tab, meta.page].filter(Boolean).join(' · ');
  return { url, excerpt, where, title: meta.title ?? url };
}
