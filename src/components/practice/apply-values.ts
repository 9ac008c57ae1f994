/**
 * Fills values of the practice in wherever the page shows them (`[data-practice]`), and takes out what has none:
 * paper then has a line to write on. It stands alone, since the build also runs it in a page of its own.
 * @param values the text by its key in practice.yaml: `people.clinic_it.name`.
 * @param empty what stands on the screen for a value that is missing.
 */
export function applyValues({
  values,
  empty,
}: {
  values: Record<string, string | undefined>;
  empty: string;
}): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-practice]')) {
    const { practice = '', before = '', mayBeEmpty } = element.dataset;
    const value = values[practice];
    const isOptional = mayBeEmpty !== undefined;
    if (value !== undefined) element.textContent = before + value;
    else element.textContent = isOptional ? '' : empty;
    element.classList.toggle('write-in', value === undefined && !isOptional);
  }
}
