import { readStored } from '../../domain/incident/read-stored.ts';
import {
  isExpired,
  type StoredIncident,
  writeStored,
} from '../../domain/incident/stored-incident.ts';
import { KEPT_KEYS } from '../kept-keys.ts';

const { incident: KEY, setAside: SET_ASIDE } = KEPT_KEYS;
const PLACES = ['sessionStorage', 'localStorage'] as const;
type Place = (typeof PLACES)[number];

/** Why nothing is remembered: the browser forbids it, or its storage is full. */
export const TROUBLES = ['forbidden', 'full'] as const;
type Trouble = (typeof TROUBLES)[number];

/** What was found when the page opened. */
export type Found =
  | { kind: 'nothing' }
  | { kind: 'incident'; incident: StoredIncident }
  | { kind: 'expired'; incident: StoredIncident }
  | { kind: 'unreadable'; raw: string };

/**
 * Where an incident is kept between two openings of the page: in this tab, or, if the reader chose so, in this
 * computer. It never throws: what the browser refuses is told by {@link IncidentStore.trouble}.
 */
export class IncidentStore {
  /** True while the incident is kept in this computer. */
  isKept = false;
  trouble: Trouble | undefined;
  #issues: readonly string[];

  constructor(issues: readonly string[]) {
    this.#issues = issues;
  }

  /** What the last use left. What is expired or cannot be read is taken away from its place, and handed back. */
  open(now: string): Found {
    this.isKept =
      this.#read('sessionStorage', KEY) === null && this.#read('localStorage', KEY) !== null;
    const place = this.#place();
    const found = readStored(this.#read(place, KEY), this.#issues);
    if (found.kind === 'unreadable') {
      this.#write(place, SET_ASIDE, found.raw);
      this.#leave(place);
    } else if (found.kind === 'incident' && this.isKept && isExpired(found.incident, now)) {
      this.#leave(place);
      return { kind: 'expired', incident: found.incident };
    } else if (found.kind === 'nothing') {
      const raw = this.#read('sessionStorage', SET_ASIDE) ?? this.#read('localStorage', SET_ASIDE);
      if (raw !== null) return { kind: 'unreadable', raw };
    }
    return found;
  }

  save(incident: StoredIncident) {
    this.trouble = this.#write(this.#place(), KEY, writeStored(incident));
  }

  /** Chooses between this tab and this computer; the next save writes there. */
  keep(isKept: boolean) {
    if (isKept !== this.isKept) this.#leave(this.#place());
    this.isKept = isKept;
  }

  /** Keeps to this tab from now on, and leaves in this computer what another tab has put there. */
  stepBack() {
    this.isKept = false;
  }

  /** What is kept in this computer by this tab or another; undefined where nothing is, or nothing that can be read. */
  readKept(): StoredIncident | undefined {
    const found = readStored(this.#read('localStorage', KEY), this.#issues);
    return found.kind === 'incident' ? found.incident : undefined;
  }

  /** Calls back when another tab has stored or cleared an incident in this computer. */
  watch(onChange: () => void) {
    window.addEventListener('storage', ({ key }) => {
      if (this.isKept && (key === KEY || key === null)) onChange();
    });
  }

  /** Empties both places of the incident and of what was set aside. */
  clear() {
    this.#drop(KEY, SET_ASIDE);
    this.isKept = false;
  }

  /** Empties both places of all that any page of the site keeps. */
  clearAll() {
    this.clear();
    this.#drop(...Object.values(KEPT_KEYS));
  }

  dropSetAside() {
    this.#drop(SET_ASIDE);
  }

  #drop(...keys: string[]) {
    for (const place of PLACES) for (const key of keys) this.#remove(place, key);
  }

  #place(): Place {
    return this.isKept ? 'localStorage' : 'sessionStorage';
  }

  #leave(place: Place) {
    this.#remove(place, KEY);
    this.isKept = false;
  }

  #read(place: Place, key: string): string | null {
    try {
      return window[place].getItem(key);
    } catch {
      this.trouble = 'forbidden';
      return null;
    }
  }

  #write(place: Place, key: string, text: string): Trouble | undefined {
    try {
      window[place].setItem(key, text);
      return undefined;
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return isFull ? 'full' : 'forbidden';
    }
  }

  #remove(place: Place, key: string) {
    try {
      window[place].removeItem(key);
    } catch {
      this.trouble = 'forbidden';
    }
  }
}
