import {
  chooseShown,
  orderByTaps,
  type Shown,
  settleOn,
} from '../../domain/lookup/choose-shown.ts';
import { type LookupResult, lookUp } from '../../domain/lookup/look-up.ts';
import type { LookupIndex } from '../../domain/lookup/lookup-index.ts';
import { TEXT_LIMIT } from '../../domain/lookup/read-tokens.ts';
import { loadIndex } from '../lookup/load-index.ts';
import { bringIntoView, goTo } from './bring-into-view.ts';
import { hide, write } from './change-element.ts';
import { writeTaps } from './checklist-link.ts';
import {
  announce,
  describeCorrections,
  describeQuotes,
  describeReasons,
  describeUnknownCode,
} from './describe-result.ts';
import { explainCodes } from './explain-codes.ts';
import { growWithText } from './grow-with-text.ts';
import { openPlaces, type PaperPlace } from './paper-place.ts';
import { openResultList, type ResultList } from './result-list.ts';
import { steerByKeys } from './steer-by-keys.ts';
import { openTaps, type Taps } from './taps.ts';
import { showQuestion } from './tell-apart.ts';

/** What speaks after typing has paused, and not in between. In ms. */
const PAUSE = { toTellAll: 250, toSay: 700 };
/** More units than this, added at once, are no single key, and there is no next key to wait for. */
const LEAP = 3;

/** Under typing fingers another answer takes the first place only when it is so far ahead. In log-odds. */
const LEAD = 3;

const nothingWaits = () => {};

/** A text up to this length was typed by hand. In UTF-16 units. */
const TYPED = 150;

/** The field "type what you see": ranks what the page has, hides what does not fit, and says why. */
class FixFinder extends HTMLElement {
  #list!: ResultList;
  #taps!: Taps;
  #showPlace!: (text: string) => PaperPlace;
  #field!: HTMLTextAreaElement;
  /** The issues in their own order, which is how the list stands while nothing is typed. */
  #atRest: string[] = [];
  #index: LookupIndex | undefined;
  #result: LookupResult | undefined;
  /** The place on paper that is shown. */
  #place: string | undefined;
  #lastLength = 0;
  #timers: number[] = [];
  /** Shows what waits for a pause in typing. */
  #tellAll = nothingWaits;

  connectedCallback() {
    this.#field = this.#part<HTMLTextAreaElement>('[data-fix-query]');
    this.#list = openResultList(this.#part('[data-fix-results]'));
    this.#showPlace = openPlaces(this, this.#list);
    this.#atRest = [...this.querySelectorAll<HTMLElement>('[data-ref^="issue:"]')].map(
      (item) => item.dataset.ref ?? '',
    );
    this.#taps = openTaps(this, () => {
      this.#takeTaps();
      this.#update();
    });
    this.#field.addEventListener('input', (event) => this.#update(event as InputEvent));
    this.#part('[data-clear]').addEventListener('click', () => this.#clear());
    this.addEventListener('keydown', (event) => {
      // Whoever goes to the answers types no more: they must be those of the text as it is.
      if (event.key === 'Enter' || event.key === 'ArrowDown') this.#tellAll();
      steerByKeys(event, {
        field: this.#field,
        links: () => [...this.#heads(), ...this.#list.links()],
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

  /** An element that the server wrote inside. */
  #part<Part extends HTMLElement>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }

  async #load() {
    try {
      this.#index = await loadIndex(this.dataset.index ?? '');
      // Opens the index now, so that the first key need not wait for it.
      lookUp(this.#index, this.#field.value);
      hide(this.#part('[data-trouble]'), true);
      if (this.#field.value !== '') this.#update();
      this.#warmUp(this.#index, this.#field.placeholder);
    } catch {
      hide(this.#part('[data-trouble]'), false);
    }
  }

  /** Looks up an example, shorter each time, while nothing is typed: the first keys find the code compiled. */
  #warmUp(index: LookupIndex, example: string) {
    if (example === '' || this.#field.value !== '') return;
    lookUp(index, example);
    window.setTimeout(() => this.#warmUp(index, example.slice(1)));
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
    this.#say('[data-announced]', '');
    hide(this.#part('[data-clear]'), text === '');
    if (text.trim() === '') return this.#rest();
    if (this.#index === undefined) return void this.#load();
    const found = lookUp(this.#index, text, this.#taps.read());
    const { place, ref, lacks } = this.#showPlace(text);
    const result: LookupResult =
      place || ref
        ? { ...found, ranked: found.ranked.filter((one) => one.ref === ref), verdict: 'match' }
        : found;
    this.#result = result;
    this.#place = place;
    // What a page says to do first is for whoever is not at a step of it yet.
    const shown = { ...chooseShown(result), ...(place && { whole: 0 }) };
    const show = async () => {
      // The question may have been answered meanwhile.
      if (this.#result !== result) return;
      await this.#show(result, shown, text);
      // Whoever is typing keeps the page where it is.
      if (pasted && this.#result === result) bringIntoView(this.#head());
    };
    // Half a word is seldom a match, or is read as another, or sounds like somebody else at the account: who is still
    // typing is not told so, and the list keeps still.
    const guesses = result.corrections.some(({ until }) => until === text.length);
    const waits = !leap && (result.verdict === 'off-topic' || guesses || result.alarm?.certain);
    // Nor is all shown that the next key may change: the page would jump, and a slow computer fall behind the fingers.
    const brief = !waits && !leap && this.dataset.state === 'ranked';
    if (brief) {
      if (!this.#isClose(result)) this.#list.arrange({ ...shown, whole: Math.min(1, shown.whole) });
    } else if (!waits) show();
    this.#tellReading(result, text, !leap, lacks);
    this.#tellAll = () => {
      this.#tellAll = nothingWaits;
      if (brief || waits) show();
      this.#tellReading(result, text, false, lacks);
    };
    this.#timers = [
      window.setTimeout(() => this.#tellAll(), PAUSE.toTellAll),
      window.setTimeout(() => this.#announce(), PAUSE.toSay),
    ];
  }

  /** Whether the answer that stands first is first still, or nearly. */
  #isClose({ ranked }: LookupResult): boolean {
    const first = ranked.find(({ ref }) => ref === this.#list.first());
    return !!first && (ranked[0]?.score ?? 0) - first.score < LEAD;
  }

  /** What is typed, without its middle where it is longer than is read. */
  #readText(): string {
    const { value } = this.#field;
    hide(this.#part('[data-cut]'), value.length <= TEXT_LIMIT);
    if (value.length > TEXT_LIMIT) this.#field.value = keepEnds(value, TEXT_LIMIT);
    return this.#field.value;
  }

  #show(result: LookupResult, shown: Shown, text: string) {
    const recognised = result.recognised.filter((found) => found.recognised);
    const reasons = new Map(
      result.verdict === 'off-topic'
        ? []
        : result.ranked.map((one) => [
            one.ref,
            describeReasons(one, recognised, this.#list.nameOf),
          ]),
    );
    this.#list.arrange(shown, reasons);
    // The styles show what belongs to each state.
    const state = result.verdict === 'off-topic' ? 'none' : 'ranked';
    if (this.dataset.state !== state) this.dataset.state = state;
    this.#say('[data-signs]', describeQuotes(result.alarm?.quoted ?? []));
    hide(this.#part('[data-alarm]'), result.alarm === undefined);
    hide(this.#part('[data-fix-none]'), result.verdict !== 'off-topic');
    showQuestion(this, shown, this.#list);
    return explainCodes(this, { recognised, shown, text }, () => this.#result === result);
  }

  /** What was read as another word, and what is not known. In a pasted page, a word that is none of ours is seldom a slip. */
  #tellReading(result: LookupResult, text: string, typing: boolean, lacks: string) {
    const read = text.length > TYPED ? '' : describeCorrections(result, text, typing);
    const unknown = describeUnknownCode(result, text, typing);
    this.#say('[data-read-as]', [lacks, read, unknown].filter(Boolean).join(' '));
  }

  /** What stands above the answers and comes before them: the way to stop, a question, a place on paper. */
  #heads() {
    return [...this.querySelectorAll<HTMLElement>('[data-before]')].filter(
      (head) => head.offsetParent !== null,
    );
  }

  /** Where to begin reading: what stands above the answers, or else the first of them. */
  #head() {
    return this.querySelector('[data-head]:not([hidden])') ?? this.#list.links()[0];
  }

  /** The question was answered: what the answer points to stands first and alone is shown whole. */
  #settle(ref: string) {
    if (this.#result === undefined) return;
    this.#result = settleOn(this.#result, ref);
    this.#show(this.#result, chooseShown(this.#result), this.#field.value);
    goTo(this.#list.links()[0]);
  }

  #announce() {
    if (this.#result === undefined) return;
    const { verdict } = this.#result;
    const { refs, whole } = chooseShown(this.#result);
    const names = [this.#place ?? [], refs.map(this.#list.nameOf)].flat();
    const said =
      verdict === 'off-topic'
        ? (this.#part('[data-fix-none] p').textContent ?? '')
        : announce(whole === 2, names);
    const personal = this.#part('[data-personal]').textContent ?? '';
    this.#say('[data-announced]', `${said} ${personal}`.trim());
  }

  /** Nothing is typed: all issues, those first that the taps speak for. */
  #rest() {
    this.#result = undefined;
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
    const row = this.#part('[data-fix-list]').querySelector(
      `#${CSS.escape(location.hash.slice(1))}`,
    );
    if (row === null || this.#result === undefined) return;
    this.#clear();
    row.scrollIntoView();
  }

  /** Writes a sentence, or hides its place where there is none. */
  #say(part: string, text: string) {
    const place = this.#part(part);
    if (place.dataset.announced === undefined) write(place, text);
    else place.textContent = text;
  }
}

/** The beginning and the end of a text, `length` together: a long report may say at either what is wrong. */
function keepEnds(text: string, length: number): string {
  return text.slice(0, length / 2) + text.slice(-length / 2);
}

customElements.define('fix-finder', FixFinder);
