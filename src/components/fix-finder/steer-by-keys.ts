import { goTo } from './bring-into-view.ts';

/**
 * What a key pressed in the field or in the list does: Enter and the down arrow go from the field to the first
 * result, or to the way to stop above it, arrows walk through them and back, Escape clears. Everything else is the
 * browser's own.
 */
export function steerByKeys(
  event: KeyboardEvent,
  {
    field,
    links,
    clear,
  }: { field: HTMLTextAreaElement; links: () => HTMLElement[]; clear: () => void },
): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    clear();
    return;
  }
  const goal = findGoal(event, field, links());
  if (goal === undefined) return;
  event.preventDefault();
  goTo(goal);
}

function findGoal(
  { key, target }: KeyboardEvent,
  field: HTMLTextAreaElement,
  links: readonly HTMLElement[],
): HTMLElement | undefined {
  if (target === field) {
    // In a text of several lines the arrow is needed to move down through it.
    const atEnd = field.selectionStart === field.value.length;
    return key === 'Enter' || (key === 'ArrowDown' && atEnd) ? links[0] : undefined;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const item = target instanceof Element ? (target.closest('[data-ref]') ?? target) : null;
  const at = links.findIndex((link) => item?.contains(link));
  if (step === undefined || at < 0) return undefined;
  return at + step < 0 ? field : links[at + step];
}
