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
    const isCopied = document.execCommand('copy');
    place.hidden = isCopied;
    return isCopied;
  }
}
