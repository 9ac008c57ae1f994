import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { layOutBinder } from '../../../src/integrations/binder/lay-out-binder.ts';
import { packPdf } from '../../../src/integrations/binder/pack-pdf.ts';
import { openSite, siteFolder } from '../open-site.ts';
import { checkBinderPdf } from './check-pdf.ts';
import { readBinder } from './read-binder.ts';

const site = openSite();

checkBinderPdf('the binder of a practice that has filled in nothing', site, () => ({
  folder: siteFolder(),
  paper: 'letter',
  origin: undefined,
}));

describe('a PDF that is printed again', () => {
  test('is the same to the byte', async () => {
    const { info, bytes } = await readBinder(`${siteFolder()}/binder.pdf`);
    const { pdf } = await layOutBinder(findBrowser() ?? '', {
      folder: siteFolder(),
      base: '/',
      paper: 'letter',
      title: String(info.Title),
      variants: [],
    });
    const date = /^D:(\d{4})(\d\d)(\d\d)/.exec(String(info.CreationDate))?.slice(1).join('-') ?? '';
    const facts = { title: String(info.Title), author: String(info.Author), date };
    expect(Buffer.from(await packPdf(pdf, facts)).equals(Buffer.from(bytes))).toBe(true);
  });
});
