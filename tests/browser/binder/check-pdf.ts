import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_CORE_SIDES } from '../../../src/domain/binder/side.ts';
import { readContent } from '../../../src/integrations/content-check/read-content.ts';
import type { OpenSite } from '../open-site.ts';
import { type BinderPdf, readBinder } from './read-binder.ts';

/** One side as the page has it when printed. */
interface ShownSide {
  id: string;
  title: string;
  kind: string;
  part: string;
  /** Its lines, without spaces. */
  lines: string[];
  /** References to another side: the anchor and the page that the text names. */
  references: { anchor: string; says: number }[];
}

/** What the interface around the pages says. None of it belongs on paper. */
const INTERFACE =
  /Skiptocontent|Onthispage|Selecttheme|Printthispage|Whattoprint|wholebinderasaPDF|Writtenon/;

/** Points of a sheet's width and height. */
const SHEETS = { letter: [612, 792], a4: [594.96, 841.92] } as const;

/** Tests of a built binder: its PDF against the page that it was printed from. */
export function checkBinderPdf(
  name: string,
  site: OpenSite,
  locate: () => { folder: string; paper: 'letter' | 'a4'; origin: string | undefined },
): void {
  describe(name, () => {
    const { document } = readContent(process.cwd()).content.sop ?? {};
    let pdf: BinderPdf;
    let sides: ShownSide[];

    beforeAll(async () => {
      pdf = await readBinder(join(locate().folder, 'binder.pdf'));
      const page = await site.open('/binder/');
      await page.emulateMedia({ media: 'print' });
      sides = await readSides(page);
    });

    const pageOf = (anchor: string) => sides.findIndex(({ id }) => id === anchor) + 1;

    test('has one page for each side, on the practice’s paper', () => {
      expect(pdf.pages).toHaveLength(sides.length);
      for (const { paper } of pdf.pages) {
        expect(paper[0]).toBeCloseTo(SHEETS[locate().paper][0], 0);
        expect(paper[1]).toBeCloseTo(SHEETS[locate().paper][1], 0);
      }
    });

    test('has no more sides in its core than it may, and the appendix behind it says that it is one', () => {
      const core = sides.filter(({ part }) => part === 'core').length;
      expect(core).toBeLessThanOrEqual(MOST_CORE_SIDES);
      for (const [index, { words }] of pdf.pages.entries()) {
        const head = words.slice(0, 60);
        if (index < core) expect(head).not.toContain('Appendix');
        else expect(head).toContain('Appendix');
      }
    });

    test('prints every line of every side, and nothing of the interface', () => {
      for (const [index, { id, lines }] of sides.entries()) {
        const { words = '' } = pdf.pages[index] ?? {};
        expect(lines.length, id).toBeGreaterThan(4);
        expect(
          lines.filter((line) => !words.includes(line)),
          id,
        ).toEqual([]);
        expect(words, id).not.toMatch(INTERFACE);
      }
    });

    test('has on every side but the cover its document, version, dates, page and address', () => {
      const { document_id, version, effective, replace_after } = document?.data ?? {};
      const { origin } = locate();
      for (const [index, { words }] of pdf.pages.slice(1).entries()) {
        const page = index + 2;
        expect(words).toContain(`${document_id},version${version}`);
        expect(words).toContain(`Inforce${effective}`);
        expect(words).toContain(`Replaceafter${replace_after}`);
        expect(words).toContain('Uncontrolledwhenprinted');
        expect(words).toContain(`Page${page}of${sides.length}`);
        expect(words).toContain(origin === undefined ? 'Address:' : `Isitcurrent?${origin}/`);
      }
    });

    test('names the right page in every reference, and its links open that page', () => {
      const references = sides.flatMap((side) => side.references);
      expect(references.length).toBeGreaterThan(200);
      for (const { anchor, says } of references) expect(says, anchor).toBe(pageOf(anchor));
      const inside = pdf.pages.flatMap(({ links }) => links.filter(({ url }) => url === undefined));
      expect(inside.length).toBeGreaterThan(references.length);
      expect(inside.filter(({ toPage }) => (toPage ?? 0) < 1)).toEqual([]);
    });

    test('leads outside only to telephones, other sites and the published site', () => {
      const urls = pdf.pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? []));
      const { origin } = locate();
      for (const url of urls) {
        expect(url).not.toMatch(/127\.0\.0\.1|localhost|\[::1\]/);
        if (!/^(tel:|https:\/\/cignaforhcp\.com)/.test(url)) expect(url).toContain(`${origin}/`);
      }
      expect(Buffer.from(pdf.bytes).toString('latin1')).not.toContain('127.0.0.1');
    });

    test('is set in no type under 10 pt, in one family, embedded', () => {
      for (const [index, { sizes, fonts }] of pdf.pages.entries()) {
        // The browser rounds to whole steps of a pixel.
        expect(Math.min(...sizes), sides[index]?.id).toBeGreaterThan(9.95);
        for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-/);
      }
    });

    test('has a bookmark for every side, in order, that opens it', () => {
      const found = sides.map(({ title }, index) =>
        pdf.bookmarks.findIndex(
          (mark) => pack(mark.title) === pack(title) && mark.page === index + 1,
        ),
      );
      expect(sides.filter((_, index) => found[index] === -1).map(({ title }) => title)).toEqual([]);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    });

    test('has a title, a language, tags and the date of its content, and is small', () => {
      expect(pdf.info).toMatchObject({ Language: 'en', CreationDate: 'D:20261124000000Z' });
      expect(pdf.info.Title).toContain(document?.data.document_id);
      expect(pdf.isTagged).toBe(true);
      expect(pdf.bytes.length).toBeLessThan(1.5e6);
    });
  });
}

/** A text without its spaces: a bookmark has a line's end for one of them. */
function pack(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The lines of each side as print shows them; a line to write on is none. */
async function readSides(page: Page): Promise<ShownSide[]> {
  await page
    .locator('.side .write-in')
    .evaluateAll((all) => all.map((one) => one.replaceChildren()));
  return page.locator('.side').evaluateAll((all) =>
    (all as HTMLElement[]).map((side) => ({
      id: side.id,
      title: side.querySelector('.side-title')?.textContent?.trim() ?? '',
      kind: side.dataset.kind ?? '',
      part: side.dataset.part ?? '',
      lines: side.innerText
        .split(/[\n\t]/)
        .map((line) => line.replace(/\s+/g, ''))
        .filter((line) => line !== ''),
      references: [...side.querySelectorAll('.page-ref')].map((reference) => {
        const href = reference.previousElementSibling?.getAttribute('href') ?? '';
        const target = document.getElementById(href.slice(1));
        return {
          anchor: target?.closest('.side')?.id ?? href,
          says: Number(reference.textContent?.replace(', page ', '')),
        };
      }),
    })),
  );
}
