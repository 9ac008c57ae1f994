/**
 * The part of a component that a selector names.
 * @throws Error where the component was built without it
 */
export function findPart<Part extends HTMLElement>(root: ParentNode, selector: string): Part {
  const part = root.querySelector<Part>(selector);
  if (part === null) throw new Error(`The incident checklist needs a ${selector} inside.`);
  return part;
}

/**
 * Writes a text where it is not there already: a screen reader is told of each writing. The text's own node is kept,
 * since the page's style rules look at every insertion.
 */
export function write(part: Element, text: string): void {
  if (part.textContent === text) return;
  const { firstChild, childNodes } = part;
  if (firstChild instanceof Text && childNodes.length === 1) firstChild.data = text;
  else part.textContent = text;
}

/** A fresh copy of what a template holds. */
export function copyTemplate(root: ParentNode, selector: string): DocumentFragment {
  return findPart<HTMLTemplateElement>(root, selector).content.cloneNode(true) as DocumentFragment;
}
