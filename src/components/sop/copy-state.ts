import { describeState } from '../../domain/sop/document-control.ts';
import { readToday } from '../read-today.ts';

/** Says on the day of reading that the procedure is out of date or overdue for review; else it says nothing. */
class CopyState extends HTMLElement {
  connectedCallback() {
    const { effective = '', replaceAfter = '', reviewBy = '' } = this.dataset;
    const control = { effective, replace_after: replaceAfter };
    this.textContent = describeState(control, reviewBy, readToday());
  }
}

customElements.define('copy-state', CopyState);
