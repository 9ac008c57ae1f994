import { inflateSync } from 'node:zlib';

/** What of a PDF is read here. */
export interface PrintedPages {
  pages: number;
  /** Every word in the order of printing, without spaces: a line's end is none of the text. */
  text: string;
  /** The words of each page. */
  sides: string[];
  /** By how much the print is smaller than asked for, 1 for not at all; the browser shrinks what is too wide. */
  scale: number;
}

/**
 * Reads a PDF as Chromium writes it: its objects lie open, its text is glyph numbers in hexadecimal, and each font
 * has a table from these to characters (ISO 32000-1, 7.3.8, 9.4.3 and 9.10.3).
 */
export function readPdf(pdf: Buffer): PrintedPages {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)].map(
      ([, number = '', body = '']) => [number, body] as const,
    ),
  );
  const pages = [...objects.values()].filter((body) => body.startsWith('<</Type /Page\n'));
  const contents = pages.map((page) => readStream(objects.get(findReference(page, '/Contents'))));
  const text = pages.map((page, index) =>
    readText(contents[index] ?? '', readFonts(page, objects)),
  );
  return { pages: pages.length, text: text.join(''), sides: text, scale: readScale(contents) };
}

function findReference(body: string, key: string): string {
  return new RegExp(`${key} (\\d+) 0 R`).exec(body)?.[1] ?? '';
}

function readStream(body = ''): string {
  const [, packed] = /stream\n(.*)\nendstream/s.exec(body) ?? [];
  // A sheet with nothing on it has an empty stream.
  return packed === undefined || packed === ''
    ? ''
    : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

/** The characters of each font a page uses, by its name there and a glyph's number: `F5` -> `0024` -> `A`. */
function readFonts(page: string, objects: Map<string, string>): Map<string, Map<string, string>> {
  const [, list = ''] = /\/Font <<(.*?)>>/s.exec(page) ?? [];
  const fonts = [...list.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    fonts.map(([, name = '', number = '']) => {
      const table = findReference(objects.get(number) ?? '', '/ToUnicode');
      return [name, readCharacters(readStream(objects.get(table)))];
    }),
  );
}

function readCharacters(table: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [line] of table.matchAll(/^(<[0-9A-F]+> ?){2,3}$/gm)) {
    const [first = '', last = '', start = last] = line.match(/[0-9A-F]+/g) ?? [];
    const end = start === last && line.split('>').length === 3 ? first : last;
    for (let glyph = Number.parseInt(first, 16); glyph <= Number.parseInt(end, 16); glyph += 1) {
      const offset = glyph - Number.parseInt(first, 16);
      characters.set(glyph.toString(16).padStart(4, '0'), decodeUtf16(start, offset));
    }
  }
  return characters;
}

function decodeUtf16(hex: string, offset: number): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  const last = units.pop() ?? 0;
  return String.fromCharCode(...units, last + offset);
}

function readText(content: string, fonts: Map<string, Map<string, string>>): string {
  let font: Map<string, string> | undefined;
  let text = '';
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    else
      for (const glyph of glyphs?.match(/.{4}/g) ?? [])
        text += font?.get(glyph.toLowerCase()) ?? '';
  }
  return text.replace(/\s+/g, '');
}

/** Chromium prints 3.125 steps of a page's coordinates for each CSS px. */
function readScale(contents: readonly string[]): number {
  const steps = contents.flatMap((content) =>
    [...content.matchAll(/^([\d.]+) 0 0 \1 [\d.]+ [\d.]+ cm$/gm)].map(([, size]) => Number(size)),
  );
  return Math.min(...steps) / 3.125;
}
