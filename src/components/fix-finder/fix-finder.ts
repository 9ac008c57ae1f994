import { chooseShown, orderByTaps, settleOn } from '../../domain/lookup/choose-shown.ts';
import { type LookupResult, lookUp } from '../../domain/lookup/look-up.ts';
import type { LookupIndex } from '../../domain/lookup/lookup-index.ts';
import { paceTyping, staysFirst } from '../../domain/lookup/pace-typing.ts';
import { keepEnds } from '../../domain/lookup/read-tokens.ts';
import { loadIndex } from '../lookup/load-index.ts';
import { warmUp } from '../lookup/warm-up.ts';
import { bringIntoView, goTo } from './bring-into-view.ts';
import { hide, partOf } from './change-element.ts';
import { writeTaps } from './checklist-link.ts';
import { growWithText } from './grow-with-text.ts';
import { openPlaces, type PaperPlace } from './paper-place.ts';
import { openResultList, type ResultList } from './result-list.ts';
import { type Answer, describeAloud, seenHeads, showAnswer, tellReading } from './result-view.ts';
import { steerByKeys } from './steer-by-keys.ts';
import { openTaps, type Taps } from './taps.ts';

/** What speaks after typing has paused, and not in between. In ms. */
const PAUSE = { toTellAll: 250, toSay: 700 };
/** More units than this, added at once, are no single key, and there is no next key to wait for. */
const LEAP = 3;

const nothingWaits = () => {};

/** The field "type what you see": ranks what the page has, hides what does not fit, and says why. */
class FixFinder extends HTMLElement {
  #list!: ResultList;
  #taps!: Taps;
  #showPlace!: (text: string) => PaperPlace;
  #field!: HTMLTextAreaElement;
  /** The issues in their own order, which is how the list stands while nothing is typed. */
  #atRest: string[] = [];
  #index: LookupIndex | undefined;
  /** What the text is answered with; none while nothing is typed. */
  #answer: Answer | undefined;
  #lastLength = 0;
  #timers: number[] = [];
  /** Shows what waits for a pause in typing. */
  #tellAll = nothingWaits;

  connectedCallback() {
    this.#field = partOf(this, 'fix-query') as HTMLTextAreaElement;
    this.#list = openResultList(partOf(this, 'fix-results'));
    this.#showPlace = openPlaces(this, this.#list);
    this.#atRest = [...this.querySelectorAll<HTMLElement>('[data-ref^="issue:"]')].map(
      (item) => item.dataset.ref ?? '',
    );
    this.#taps = openTaps(this, () => {
      this.#takeTaps();
      this.#update();
    });
    this.#field.addEventListener('input', (event) => this.#update(event as InputEvent));
    partOf(this, 'clear').addEventListener('click', () => this.#clear());
    this.addEventListener('keydown', (event) => {
      // Whoever goes to the answers types no more: they must be those of the text as it is.
      if (event.key === 'Enter' || event.key === 'ArrowDown') this.#tellAll();
      steerByKeys(event, {
        field: this.#field,
        links: () => [...seenHeads(this), ...this.#list.links()],
        clear: () => this.#clear(),
      });
    });
    for (const reply of this.querySelectorAll<HTMLButtonElement>('[data-reply]')) {
      reply.addEventListener('click', () => this.#settle(reply.value));
    }
    window.addEventListener('hashchange', () => this.#giveWay());
    this.#load();
    // Where a finger types, the keyboard on the screen would hide the list to choose from.
    const typesWithKeys = matchMedia('(hover: hover) and (pointer: fine)').matches;
    if (this.dataset.focus !== undefined && typesWithKeys && location.hash === '') {
      this.#field.focus({ preventScroll: true });
    }
  }

  async #load() {
    try {
      this.#index = await loadIndex(this.dataset.index ?? '');
      // Opens the index now, so that the first key need not wait for it.
      lookUp(this.#index, this.#field.value);
      hide(partOf(this, 'trouble'), true);
      if (this.#field.value !== '') this.#update();
      warmUp(this.#index, this.#field.placeholder, () => this.#field.value === '');
    } catch {
      hide(partOf(this, 'trouble'), false);
    }
  }

  /** @param typed what changed the text; none where something else is asked of it, which waits for no next key */
  #update(typed?: InputEvent) {
    const text = this.#readText();
    const pasted = typed?.inputType === 'insertFromPaste';
    const leap = !typed || pasted || text.length - this.#lastLength > LEAP;
    this.#lastLength = text.length;
    for (const timer of this.#timers) window.clearTimeout(timer);
    this.#tellAll = nothingWaits;
    growWithText(this.#field);
    partOf(this, 'announced').textContent = '';
    hide(partOf(this, 'clear'), text === '');
    if (text.trim() === '') return this.#rest();
    if (this.#index === undefined) return void this.#load();
    const answer = this.#find(this.#index, text);
    this.#answer = answer;
    const show = async () => {
      // The question may have been answered meanwhile.
      if (this.#answer !== answer) return;
      await this.#show(answer);
      // Whoever is typing keeps the page where it is.
      if (pasted && this.#answer === answer) bringIntoView(this.#head());
    };
    const { result, shown } = answer;
    const pace = leap ? 'whole' : paceTyping(result, text.length, this.dataset.state === 'ranked');
    if (pace === 'whole') show();
    if (pace === 'brief' && !staysFirst(result, this.#list.first())) {
      this.#list.arrange({ ...shown, whole: Math.min(1, shown.whole) });
    }
    tellReading(this, answer, !leap);
    this.#tellAll = () => {
      this.#tellAll = nothingWaits;
      if (pace !== 'whole') show();
      tellReading(this, answer, false);
    };
    this.#timers = [
      window.setTimeout(() => this.#tellAll(), PAUSE.toTellAll),
      window.setTimeout(() => this.#announce(), PAUSE.toSay),
    ];
  }

  /** What the page has for a text, or for the place on paper that the text names. */
  #find(index: LookupIndex, text: string): Answer {
    const found = lookUp(index, text, this.#taps.read());
    const { place, ref, lacks } = this.#showPlace(text);
    const result: LookupResult =
      place || ref
        ? { ...found, ranked: found.ranked.filter((one) => one.ref === ref), verdict: 'match' }
        : found;
    // What a page says to do first is for whoever is not at a step of it yet.
    return {
      text,
      result,
      shown: { ...chooseShown(result), ...(place && { whole: 0 }) },
      place,
      lacks,
    };
  }

  /** What is typed, without its middle where it is longer than is read. */
  #readText(): string {
    const { value } = this.#field;
    const text = keepEnds(value);
    hide(partOf(this, 'cut'), text === value);
    if (text !== value) this.#field.value = text;
    return text;
  }

  #show(answer: Answer) {
    return showAnswer(this, this.#list, answer, () => this.#answer === answer);
  }

  /** Where to begin reading: what stands above the answers, or else the first of them. */
  #head() {
    return this.querySelector('[data-head]:not([hidden])') ?? this.#list.links()[0];
  }

  /** The question was answered: what the answer points to stands first and alone is shown whole. */
  #settle(ref: string) {
    if (this.#answer === undefined) return;
    const result = settleOn(this.#answer.result, ref);
    this.#answer = { ...this.#answer, result, shown: chooseShown(result) };
    this.#show(this.#answer);
    goTo(this.#list.links()[0]);
  }

  #announce() {
    if (this.#answer === undefined) return;
    partOf(this, 'announced').textContent = describeAloud(this, this.#list, this.#answer);
  }

  /** Nothing is typed: all issues, those first that the taps speak for. */
  #rest() {
    this.#answer = undefined;
    const refs =
      this.#index === undefined
        ? this.#atRest
        : orderByTaps(this.#atRest, this.#index, this.#taps.read());
    this.#list.arrange({ refs, whole: 0 }, new Map());
    delete this.dataset.state;
  }

  /** Hands the answers of the taps on to the checklist and to what is shown for them alone. */
  #takeTaps() {
    const taps = this.#taps.read();
    this.#list.carry(writeTaps(taps));
    this.dataset.scope = taps.scope ?? '';
  }

  /** Empties the field, so that Ctrl+Z brings the text back, and takes the taps back. */
  #clear() {
    this.#taps.reset();
    this.#takeTaps();
    this.#field.focus();
    this.#field.select();
    // Deprecated, and still the only change of a field that can be undone.
    Reflect.get(document, 'execCommand').call(document, 'delete');
    this.#update();
  }

  /** A link to a row of the list below must find it shown. */
  #giveWay() {
    const row = partOf(this, 'fix-list').querySelector(`#${CSS.escape(location.hash.slice(1))}`);
    if (row === null || this.#answer === undefined) return;
    this.#clear();
    row.scrollIntoView();
  }
}

customElements.define('fix-finder', FixFinder);
