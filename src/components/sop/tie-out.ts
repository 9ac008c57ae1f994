import { tieOut } from '../../domain/sop/tie-out.ts';

/** Says whether the counts that are typed in balance. Nothing is kept or sent. */
class TieOutForm extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('input', () => this.#tell(form));
    form?.addEventListener('submit', (event) => event.preventDefault());
  }

  #tell(form: HTMLFormElement) {
    const status = this.querySelector('[role=status]');
    const values = Object.fromEntries(
      [...form.querySelectorAll('input')].map(({ name, valueAsNumber }) => [name, valueAsNumber]),
    );
    const { opened = Number.NaN, entered = 0, voided = 0, carriedOver = 0 } = values;
    const complete = [opened, entered, voided, carriedOver].every(
      (count) => Number.isInteger(count) && count >= 0,
    );
    if (status === null) return;
    status.textContent = complete
      ? tieOut({ opened, entered, voided, carriedOver }).says
      : 'Fill in all four counts, as whole numbers.';
  }
}

customElements.define('tie-out', TieOutForm);
