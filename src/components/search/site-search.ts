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
    if (text === '') return this.#show('', [], false);
    try {
      const { found, count } = await searchFullText(this.#base, text);
      if (turn !== this.#asked) return;
      this.#show(describeCount(text, count, found.length), found, count === 0);
    } catch {
      this.#fail();
    }
  }

  #fail() {
    this.#show('The search could not be loaded. Reload the page.', [], true);
  }

  #show(status: string, found: FoundText[], nothing: boolean) {
    this.#say(status);
    this.#part('.results').replaceChildren(...found.map(renderFound));
    const template = this.#part<HTMLTemplateElement>('[data-nothing]');
    this.#part('.nothing').replaceChildren(...(nothing ? [template.content.cloneNode(true)] : []));
  }

  #say(status: string) {
    this.#part('.status').textContent = status;
  }
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

function describeCount(text: string, count: number, shown: number): string {
  if (count === 0) return `Nothing found for “${text}”.`;
  return count > shown ? `${count} found, the first ${shown} are:` : `${count} found`;
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const typing =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]');
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
}

customElements.define('site-search', SiteSearch);
