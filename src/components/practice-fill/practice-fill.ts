import { NOT_FILLED_IN } from '../../domain/content/resolve-inline.ts';
import { checkTyped } from '../../domain/practice/check-typed.ts';
import type { Values } from '../../domain/practice/kept-values.ts';
import { applyValues } from '../practice/apply-values.ts';
import { readToday } from '../read-today.ts';
import { findFullSide } from './find-full-side.ts';
import { PracticeStore } from './practice-store.ts';

/**
 * Fills the practice's values in on the page, for reading and for its print. It offers those that the page
 * shows. What is typed stays in the browser.
 */
class PracticeFill extends HTMLElement {
  #store = new PracticeStore();
  #inputs = new Map<string, HTMLInputElement>();
  /** Values typed on another page, which this one does not show. */
  #others: Values = {};
  /** Values that a side of the binder has no room for, with the side. */
  #tooLong = new Map<string, { value: string; side: string }>();

  connectedCallback() {
    this.#inputs = offerFields(this);
    this.#open();
    this.addEventListener('input', ({ target }) => this.#take(target));
    this.addEventListener('change', ({ target }) => this.#fit(target));
    this.querySelector('button')?.addEventListener('click', () => this.#clear());
  }

  get #keep() {
    return this.querySelector<HTMLInputElement>('input[type=checkbox]');
  }

  #open() {
    const typed = this.#store.open((key, value) => {
      const input = this.#inputs.get(key);
      return input === undefined || this.#check(input, value) === '';
    });
    if (this.#keep !== null) this.#keep.checked = this.#store.isKept;
    for (const [key, value] of Object.entries(typed)) {
      const input = this.#inputs.get(key);
      if (input === undefined) this.#others[key] = value;
      else input.value = value;
    }
    this.#apply();
    const filled = Object.keys(typed).flatMap((key) => this.#inputs.get(key) ?? []);
    for (const input of filled.reverse()) this.#fit(input);
  }

  /** Takes what is being typed onto the page. */
  #take(target: EventTarget | null) {
    if (target === this.#keep) this.#store.isKept = this.#keep?.checked ?? false;
    else if (target instanceof HTMLInputElement) this.#tell(target);
    this.#apply();
    this.#save();
  }

  /** Takes a value back for which a side of the binder has no room: nothing may be cut. */
  #fit(target: EventTarget | null) {
    if (!(target instanceof HTMLInputElement) || !this.#inputs.has(target.name)) return;
    const side = findFullSide();
    if (side === undefined) return;
    this.#tooLong.set(target.name, { value: target.value, side });
    this.#take(target);
  }

  /** Why a value is not taken; empty where it is. */
  #check(input: HTMLInputElement, value = input.value): string {
    const fault = checkTyped(value.trim(), Number(input.dataset.limit), readToday());
    const tooLong = this.#tooLong.get(input.name);
    if (fault !== '' || tooLong?.value !== value) return fault;
    return `With this, paper has no room. ${tooLong.side}. Shorten it, or write it in by hand.`;
  }

  #tell(input: HTMLInputElement) {
    const fault = this.#check(input);
    const told = input.closest('.fill-field')?.querySelector('.fill-fault');
    if (told) told.textContent = fault;
    input.setAttribute('aria-invalid', String(fault !== ''));
  }

  /** The values that may stand on the page. One that is refused leaves its place as practice.yaml has it. */
  #readValues(): Values {
    const values = [...this.#inputs].map(([key, input]) => [
      key,
      this.#check(input) === '' ? input.value.trim() : input.defaultValue,
    ]);
    return Object.fromEntries(values);
  }

  #apply() {
    applyValues({ values: this.#readValues(), empty: NOT_FILLED_IN });
  }

  #save() {
    const typed = Object.entries(this.#readValues()).filter(
      ([key, value]) => value !== this.#inputs.get(key)?.defaultValue,
    );
    this.#store.save({ ...this.#others, ...Object.fromEntries(typed) });
    this.#say(
      this.#store.isForbidden
        ? 'This browser lets the page remember nothing. Print before you leave the page.'
        : '',
    );
  }

  #clear() {
    this.#store.clear();
    this.#others = {};
    if (this.#keep !== null) this.#keep.checked = false;
    for (const input of this.#inputs.values()) {
      input.value = input.defaultValue;
      this.#tell(input);
    }
    this.#apply();
    this.#say('Everything typed here is cleared from this browser.');
  }

  #say(text: string) {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = text;
  }
}

/** Leaves the fields of what the page shows, and answers them by their key. */
function offerFields(form: HTMLElement): Map<string, HTMLInputElement> {
  const places = document.querySelectorAll<HTMLElement>('[data-practice]');
  const shown = new Set([...places].map(({ dataset }) => dataset.practice));
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[data-limit]')];
  for (const input of inputs) {
    if (!shown.has(input.name)) input.closest('.fill-field')?.remove();
  }
  for (const group of form.querySelectorAll('fieldset')) {
    if (group.querySelector('input') === null) group.remove();
  }
  const offered = inputs.filter(({ name }) => shown.has(name));
  return new Map(offered.map((input) => [input.name, input]));
}

customElements.define('practice-fill', PracticeFill);
