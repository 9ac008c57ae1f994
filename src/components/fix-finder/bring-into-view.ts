/**
 * Moves the page no further than is needed to see an element, and what its `scroll-margin` reserves below it: of an
 * answer, what is to be done first. At once: who asks for less motion is not shown the way.
 */
export function bringIntoView(element: Element | undefined): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus, and the page with it. */
export function goTo(element: HTMLElement | undefined): void {
  element?.focus({ preventScroll: true });
  bringIntoView(element);
}
