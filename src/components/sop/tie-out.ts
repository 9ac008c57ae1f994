import { tieOut } from '../../domain/sop/tie-out.ts';

/** Says whether the counts that are typed in balance. Nothing is kept or sent. */
class TieOutSum extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', () => this.#tell());
  }

  #tell() {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    const counts = {
      opened: this.#read('opened'),
      entered: this.#read('entered'),
      voided: this.#read('voided'),
      carriedOver: this.#read('carriedOver'),
    };
    const complete = Object.values(counts).every((count) => Number.isInteger(count) && count >= 0);
    status.textContent = complete
      ? tieOut(counts).says
      : 'Fill in all four counts, as whole numbers.';
  }

  #read(name: string): number {
    return this.querySelector<HTMLInputElement>(`input[name=${name}]`)?.valueAsNumber ?? Number.NaN;
  }
}

customElements.define('tie-out', TieOutSum);
