/** Hands the reader a text as a file; it never leaves the computer. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has to begin reading before the address may end.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
