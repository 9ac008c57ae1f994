/** The sections of a Markdown text: what stands before its first heading, then one for each `##` or `###`. */
export function splitSections(body: string): string[] {
  return body.split(/^(?=###? )/m);
}
