import { PDFDocument } from '@cantoo/pdf-lib';

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string;
  author: string;
  /** The day its content came into force, `YYYY-MM-DD`: the same content gives the same file on every day. */
  date: string;
}

/**
 * A browser's PDF with its objects packed together, which halves its size, and with a date of its content in
 * place of the time of printing.
 */
export async function packPdf(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(renumberNodes(printed), { updateMetadata: false });
  const date = new Date(`${facts.date}T00:00:00Z`);
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setAuthor(facts.author);
  pdf.setCreator('Portal Access KB');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false });
}

/** What Chromium calls an element of a tagged PDF: by the number of its node in the page. */
const NODE = /\(node(\d{8})\)/g;

/**
 * Numbers the elements of a browser's PDF from 1 in their order. The browser's own numbers go on from whatever
 * it has shown before, and would differ each time. Their length stays, and with it every offset in the file.
 */
function renumberNodes(printed: Uint8Array): Uint8Array {
  const text = Buffer.from(printed).toString('latin1');
  const numbers = new Set([...text.matchAll(NODE)].map(([, number = '']) => number));
  const ranks = new Map([...numbers].sort().map((number, index) => [number, index + 1]));
  const renumbered = text.replace(
    NODE,
    (_, number: string) => `(node${String(ranks.get(number)).padStart(8, '0')})`,
  );
  return Buffer.from(renumbered, 'latin1');
}
