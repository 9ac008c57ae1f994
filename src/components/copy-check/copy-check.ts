import { describeCopy, type Held } from '../../domain/sop/describe-copy.ts';
import { readFragment, readTyped } from '../../domain/sop/read-copy.ts';
import { readToday } from '../read-today.ts';

/**
 * Says whether a printed copy is current: the one whose address was opened or, where there is a form, the one
 * typed in. It compares with what this page holds, and asks nobody.
 */
class CopyCheck extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (form === null) {
      this.#answerAddress();
      window.addEventListener('hashchange', this.#answerAddress);
    }
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = new FormData(form);
      this.#answer(readTyped(`${typed.get('document')}`, `${typed.get('version')}`));
    });
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#answerAddress);
  }

  #answerAddress = () => {
    const copy = readFragment(location.hash);
    if (copy !== undefined) this.#answer(copy);
  };

  #answer(copy: Parameters<typeof describeCopy>[0]) {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent = describeCopy(copy, this.#readHeld(), {
      today: readToday(),
      offline: !navigator.onLine,
      published: readPublished(),
    });
  }

  #readHeld(): Held {
    const { document = '', version = '', effective = '', replaceAfter = '' } = this.dataset;
    const released = (this.dataset.released ?? '').split(' ');
    return { document, version, effective, replaceAfter, released };
  }
}

/** Where a server does not say when a page changed, a browser answers with this very moment. */
function readPublished(): string | undefined {
  const changed = new Date(document.lastModified);
  return Date.now() - changed.getTime() < 10_000 ? undefined : readToday(changed);
}

customElements.define('copy-check', CopyCheck);
