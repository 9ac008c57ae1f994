/** Arrow keys walk from a field through the links below it and back; Escape is the dialog's own. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement, field: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [field, ...list.querySelectorAll<HTMLElement>('a[href]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
