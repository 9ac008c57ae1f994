/**
 * Fills values of the practice in wherever the page shows them (`[data-practice]`). An empty value is taken out:
 * paper then has a line to write on. It stands alone, since the build also runs it in a page of its own.
 * @param values the text by its key in practice.yaml: `people.clinic_it.name`. Other keys stay as they are.
 * @param empty what stands on the screen for a value that is missing.
 */
export function applyValues({
  values,
  empty,
}: {
  values: Record<string, string>;
  empty: string;
}): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-practice]')) {
    const { practice = '', before = '', mayBeEmpty } = element.dataset;
    const value = values[practice];
    if (value === undefined) continue;
    const isOptional = mayBeEmpty !== undefined;
    element.textContent = value === '' ? (isOptional ? '' : empty) : before + value;
    element.classList.toggle('write-in', value === '' && !isOptional);
    if (element instanceof HTMLAnchorElement) {
      const [, number] = /^(?:1-)?(\d{3}-\d{3}-\d{4})/.exec(value) ?? [];
      if (number !== undefined) element.href = `tel:+1${number.replaceAll('-', '')}`;
      else if (/^https?:\/\//.test(value)) element.href = value;
      else element.removeAttribute('href');
    }
  }
}
