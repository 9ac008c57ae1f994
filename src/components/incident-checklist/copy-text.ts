/**
 * Copies a text. Pages without HTTPS may not use the clipboard, so a selected field is copied there.
 * @returns false where the browser refuses both; then the field stays shown and selected, to be copied by hand
 */
export async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    place.hidden = true;
    return true;
  } catch {
    const field = place.querySelector('textarea');
    if (field === null) return false;
    field.value = text;
    place.hidden = false;
    field.select();
    // Deprecated, and still the only way to copy where the page did not come by HTTPS.
    const isCopied: boolean = Reflect.get(document, 'execCommand').call(document, 'copy');
    place.hidden = isCopied;
    return isCopied;
  }
}
