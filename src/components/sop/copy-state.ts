import { describeState } from '../../domain/sop/document-control.ts';

/** Says on the day of reading that the procedure is out of date or overdue for review; else it says nothing. */
class CopyState extends HTMLElement {
  connectedCallback() {
    const { effective = '', replaceAfter = '', reviewBy = '' } = this.dataset;
    const control = { effective, replace_after: replaceAfter };
    this.textContent = describeState(control, reviewBy, readToday());
  }
}

/** The day by this computer's clock and time zone, `YYYY-MM-DD`. */
function readToday(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

customElements.define('copy-state', CopyState);
