import type { Narrowing } from '../../domain/lookup/lookup-index.ts';

/** The buttons that narrow by one tap: at most one of each group is pressed. */
export interface Taps {
  read(): Narrowing;
  reset(): void;
}

/** Brings the buttons `[data-tap]` to life, whose group is the narrowing's key and whose value is its answer. */
export function openTaps(within: ParentNode, changed: () => void): Taps {
  const buttons = [...within.querySelectorAll<HTMLButtonElement>('[data-tap]')];
  const isPressed = (button: HTMLButtonElement) => button.ariaPressed === 'true';
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const press = !isPressed(button);
      for (const other of buttons) {
        if (other.dataset.tap === button.dataset.tap) other.ariaPressed = 'false';
      }
      button.ariaPressed = String(press);
      changed();
    });
  }
  return {
    read: () =>
      Object.fromEntries(
        buttons.filter(isPressed).map(({ dataset, value }) => [dataset.tap, value]),
      ),
    reset() {
      for (const button of buttons) button.ariaPressed = 'false';
    },
  };
}
