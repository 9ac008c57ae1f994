import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** A link of a page of the PDF: to another page of it, from 1, or to an address outside. */
export interface PdfLink {
  toPage?: number;
  url?: string;
}

/** One page of the PDF as a reader sees it. */
export interface PdfPage {
  /** Its words in the order of printing, without spaces: a line's end is none of the text. */
  words: string;
  /** Sizes of its type, in pt. */
  sizes: number[];
  /** Names of its fonts. */
  fonts: string[];
  links: PdfLink[];
  /** Width and height, in pt. */
  paper: [number, number];
}

/** A PDF of the binder. */
export interface BinderPdf {
  pages: PdfPage[];
  /** Bookmarks of the highest level and below, in order, with the page that each opens. */
  bookmarks: { title: string; page: number }[];
  info: Record<string, unknown>;
  isTagged: boolean;
  bytes: Uint8Array;
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Bookmark = Awaited<ReturnType<Document['getOutline']>>[number];

/** Reads a PDF file of the binder. */
export async function readBinder(file: string): Promise<BinderPdf> {
  const bytes = new Uint8Array(readFileSync(file));
  const pdf = await getDocumentProxy(bytes.slice());
  const pages: PdfPage[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) pages.push(await readPage(pdf, page));
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  return {
    pages,
    bookmarks: await readBookmarks(pdf, (await pdf.getOutline()) ?? []),
    info: (await pdf.getMetadata()).info as Record<string, unknown>,
    isTagged: marks?.Marked === true,
    bytes,
  };
}

async function readPage(pdf: Document, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  // Fonts have their names only once the page has been read for drawing.
  await page.getOperatorList();
  const content = await page.getTextContent();
  const items = content.items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [item] : [],
  );
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  const [, , width = 0, height = 0] = page.view;
  return {
    words: items.map(({ str }) => str.replace(/\s+/g, '')).join(''),
    sizes: items.map(({ transform }) => Math.hypot(transform[2], transform[3])),
    fonts: [...new Set(items.map(({ fontName }) => page.commonObjs.get(fontName).name as string))],
    links: await Promise.all(
      links.map(async ({ dest, url }) =>
        url === undefined ? { toPage: await findPage(pdf, dest) } : { url: url as string },
      ),
    ),
    paper: [width, height],
  };
}

async function readBookmarks(pdf: Document, outline: readonly Bookmark[]) {
  const found: { title: string; page: number }[] = [];
  for (const { title, dest, items } of outline) {
    found.push({ title, page: await findPage(pdf, dest) });
    found.push(...(await readBookmarks(pdf, items)));
  }
  return found;
}

/** The page of a destination, named or not; 0 where it is none of the PDF. */
async function findPage(pdf: Document, dest: string | unknown[] | null): Promise<number> {
  const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  const [reference] = explicit ?? [];
  if (reference === undefined) return 0;
  return (await pdf.getPageIndex(reference as Parameters<Document['getPageIndex']>[0])) + 1;
}
