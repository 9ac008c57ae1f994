import type { AnswerText } from '../../domain/lookup/explain/lookup-texts.ts';
import { type FoundText, loadFullText, searchFullText } from './full-text.ts';
import { moveFocus } from './move-focus.ts';

/** Waits this long after the last key, so that half-typed words are not searched. In ms. */
const PAUSE = 120;

/** The search of the site's header: opens a dialog and lists what was found. */
class SiteSearch extends HTMLElement {
  #asked = 0;
  #timer = 0;

  connectedCallback() {
    this.#part('[data-open]').addEventListener('click', () => this.#open());
    this.#part('[data-close]').addEventListener('click', () => this.#dialog.close());
    this.#input.addEventListener('input', () => this.#askSoon());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#openFirst();
    });
    this.#dialog.addEventListener('keydown', (event) =>
      moveFocus(event, this.#dialog, this.#input),
    );
    this.#dialog.addEventListener('click', (event) => {
      const onLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (onLink || event.target === this.#dialog) this.#dialog.close();
    });
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      this.#open();
    });
  }

  get #dialog() {
    return this.#part<HTMLDialogElement>('dialog');
  }

  get #input() {
    return this.#part<HTMLInputElement>('input');
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`<site-search> needs a ${selector} inside.`);
    return part;
  }

  #open() {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    if (this.dataset.dev !== undefined) {
      this.#say('The search needs a built site. Run npm start and search there.');
      return;
    }
    loadFullText(this.#base).catch(() => this.#fail());
    this.#findTopMatch('').catch(() => undefined);
  }

  /** Fetched with the first search: most pages are read without one. */
  async #findTopMatch(text: string): Promise<AnswerText[]> {
    const { index = '', texts = '' } = this.dataset;
    const { findTopMatch } = await import('./with-lookup.ts');
    return findTopMatch({ index, texts }, text);
  }

  get #base() {
    return this.dataset.base ?? '/';
  }

  #askSoon() {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    const text = this.#input.value.trim();
    const turn = ++this.#asked;
    if (text === '') return this.#show('', [], []);
    try {
      const [inFull, best] = await Promise.all([
        this.#searchFullText(text),
        // Without the lookup the search still finds what it finds.
        this.#findTopMatch(text).catch(() => []),
      ]);
      if (turn === this.#asked) {
        this.#show(describeCount(text, inFull, best.length > 0), inFull.found, best);
      }
    } catch {
      this.#fail();
    }
  }

  /** Follows the best result of what stands in the field now. */
  async #openFirst() {
    window.clearTimeout(this.#timer);
    await this.#ask();
    this.querySelector<HTMLAnchorElement>('.top-match a, .results a')?.click();
  }

  /** What the text finds, after its spelling is corrected if need be. */
  async #searchFullText(text: string): Promise<Searched> {
    const corrected = await this.#correct(text).catch(() => undefined);
    if (corrected !== undefined) {
      const instead = await searchFullText(this.#base, corrected);
      if (instead.count > 0) return { ...instead, corrected };
    }
    return searchFullText(this.#base, text);
  }

  async #correct(text: string): Promise<string | undefined> {
    const { correctSearch, loadJson } = await import('./with-lookup.ts');
    return correctSearch(await loadJson<string[]>(`${this.#base}pagefind/words.json`), text);
  }

  #fail() {
    this.#show('The search could not be loaded. Reload the page.', [], []);
  }

  #show(status: string, found: FoundText[], best: AnswerText[]) {
    this.#say(status);
    this.#part('.top-match').replaceChildren(...best.map(renderAnswer));
    this.#part('.results').replaceChildren(...found.map(renderFound));
    const nothing = status !== '' && found.length === 0 && best.length === 0;
    const template = this.#part<HTMLTemplateElement>('[data-nothing]');
    this.#part('.nothing').replaceChildren(...(nothing ? [template.content.cloneNode(true)] : []));
  }

  #say(status: string) {
    this.#part('.status').textContent = status;
  }
}

/** What a search brings; `corrected` where it was searched for something else than was written. */
interface Searched {
  found: FoundText[];
  count: number;
  corrected?: string;
}

function renderAnswer({ name, href, says }: AnswerText): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  const title = document.createElement('strong');
  title.textContent = name;
  link.append(title, says);
  item.append(link);
  return item;
}

function renderFound({ url, title, where, excerpt }: FoundText): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const name = document.createElement('strong');
  name.textContent = title;
  const place = document.createElement('span');
  place.className = 'where';
  place.textContent = where;
  const text = document.createElement('span');
  // Pagefind escapes the page's text and adds nothing but <mark>.
  text.innerHTML = ` ${excerpt}`;
  link.append(name, place, text);
  item.append(link);
  return item;
}

/** @param answered whether the lookup has an answer above */
function describeCount(
  text: string,
  { found, count, corrected }: Searched,
  answered: boolean,
): string {
  if (count === 0) return answered ? 'Nothing else found.' : `Nothing found for “${text}”.`;
  const told =
    count > found.length ? `${count} found, the first ${found.length} are:` : `${count} found`;
  if (corrected === undefined) return told;
  return `Showing results for “${corrected}”, not “${text}”: ${told}`;
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const typing =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]');
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
}

customElements.define('site-search', SiteSearch);
