import { packValues, unpackValues, type Values } from '../../domain/practice/kept-values.ts';
import { KEPT_KEYS } from '../kept-keys.ts';

const KEY = KEPT_KEYS.practice;

/** Where typed values stay: in this tab or, if the reader chose so, in this computer. A browser may forbid both. */
export class PracticeStore {
  isKept = false;
  /** Whether the browser does not let the page remember anything. */
  isForbidden = false;

  /** What the last use left; to open it is to use it. What is expired is deleted. */
  open(accepts: (key: string, value: string) => boolean): Values {
    const inTab = this.#try((storage) => storage.getItem(KEY), 'sessionStorage') ?? null;
    const inComputer = this.#try((storage) => storage.getItem(KEY), 'localStorage') ?? null;
    this.isKept = inTab === null && inComputer !== null;
    const values = unpackValues(inTab ?? inComputer, Date.now(), accepts);
    if (Object.keys(values).length === 0) this.clear();
    else this.save(values);
    return values;
  }

  save(values: Values) {
    const [place, other] = this.isKept
      ? (['localStorage', 'sessionStorage'] as const)
      : (['sessionStorage', 'localStorage'] as const);
    this.#try((storage) => storage.removeItem(KEY), other);
    this.#try((storage) => storage.setItem(KEY, packValues(values, Date.now())), place);
  }

  clear() {
    this.isKept = false;
    this.#try((storage) => storage.removeItem(KEY), 'sessionStorage');
    this.#try((storage) => storage.removeItem(KEY), 'localStorage');
  }

  #try<Answer>(
    act: (storage: Storage) => Answer,
    place: 'sessionStorage' | 'localStorage',
  ): Answer | undefined {
    try {
      return act(window[place]);
    } catch {
      this.isForbidden = true;
      return undefined;
    }
  }
}
