/** A part of a component that the server wrote, by its name: `[data-name]`. It is always there. */
export function partOf(component: ParentNode, name: string): HTMLElement {
  return component.querySelector(`[data-${name}]`) as HTMLElement;
}

/**
 * Hides an element or shows it. An attribute that is set anew, even to what it was, costs the browser a new look
 * at the styles of all that stands inside, and this runs with every key.
 */
export function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/**
 * Writes a sentence, or hides its place where there is none. A text that is changed in place asks for no new look
 * at the styles; one that is replaced does.
 */
export function write(place: HTMLElement, text: string): void {
  const node = place.firstChild ?? place.appendChild(new Text());
  if (node.nodeValue !== text) node.nodeValue = text;
  hide(place, text === '');
}
