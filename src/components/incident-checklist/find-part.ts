/**
 * The part of a component that a selector names.
 * @throws Error where the component was built without it
 */
export function findPart<Part extends HTMLElement>(root: ParentNode, selector: string): Part {
  const part = root.querySelector<Part>(selector);
  if (part === null) throw new Error(`The incident checklist needs a ${selector} inside.`);
  return part;
}

/** Writes a text where it is not there already: a screen reader is told of each writing. */
export function write(part: HTMLElement, text: string): void {
  if (part.textContent !== text) part.textContent = text;
}

/** A fresh copy of what a template holds. */
export function copyTemplate(root: ParentNode, selector: string): DocumentFragment {
  return findPart<HTMLTemplateElement>(root, selector).content.cloneNode(true) as DocumentFragment;
}
