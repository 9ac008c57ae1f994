import { type Choice, describePaper, isChosen } from '../../domain/binder/choose-sides.ts';
import type { Part, SideKind } from '../../domain/binder/side.ts';
import type { Tab } from '../../schemas/page.ts';

/** Shows and prints the sides that are chosen, on the paper that is chosen. Without it all are printed. */
class BinderChoice extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', () => this.#apply());
    this.querySelector('button')?.addEventListener('click', () => window.print());
    this.#apply();
  }

  #apply() {
    const binder = document.querySelector<HTMLElement>('.binder');
    const status = this.querySelector('[role=status]');
    if (binder === null || status === null) return;
    binder.dataset.paper = this.#read('paper');
    const choice = this.#read('choice') as Choice;
    const sides = [...binder.querySelectorAll<HTMLElement>('.side')];
    for (const side of sides) side.hidden = !isChosen(choice, readSide(side));
    status.textContent = describePaper(sides.filter(({ hidden }) => !hidden).length);
  }

  #read(name: string): string {
    return this.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value ?? '';
  }
}

function readSide({ dataset: { part, tab, kind } }: HTMLElement) {
  return { part: part as Part, tab: tab as Tab | undefined, kind: kind as SideKind };
}

customElements.define('binder-choice', BinderChoice);
