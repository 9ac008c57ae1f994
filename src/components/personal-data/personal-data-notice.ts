import { describePersonalData } from './describe-personal-data.ts';

/** How long typing must pause before a text is looked at. In ms. */
const PAUSE = 300;

/** Says quietly that the field it watches holds what looks like personal data. Nothing is kept or changed. */
class PersonalDataNotice extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    const field = document.getElementById(this.dataset.field ?? '');
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) {
      throw new Error(`<personal-data-notice> finds no field "${this.dataset.field}".`);
    }
    field.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      if (field.value === '') this.#look('');
      else this.#timer = window.setTimeout(() => this.#look(field.value), PAUSE);
    });
  }

  #look(text: string) {
    const notice = this.querySelector<HTMLElement>('[data-personal]');
    if (notice === null) return;
    notice.textContent = describePersonalData(text, new Date());
    notice.hidden = notice.textContent === '';
  }
}

customElements.define('personal-data-notice', PersonalDataNotice);
