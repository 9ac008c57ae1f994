import { expect, test } from 'vitest';
import { chooseShown } from '../../../src/domain/lookup/choose-shown.ts';
import { lookUp } from '../../../src/domain/lookup/look-up.ts';
import { readContent } from '../../../src/integrations/content-check/read-content.ts';
import { loadIndex } from '../../../src/integrations/lookup-index/load-index.ts';
import { openSite } from '../open-site.ts';
import { type Shown, seek } from './finder.ts';

const ASKED = 30;

const site = openSite();
const index = loadIndex(process.cwd());
const { queries } = readContent(process.cwd()).content;
const step = Math.floor(queries.length / ASKED);
const asked = queries.filter((_, place) => place % step === 0).slice(0, ASKED);

test(`page and command agree on ${ASKED} queries`, async () => {
  expect(asked.length).toBe(ASKED);
  const page = await site.open('/');
  const onPage: Pick<Shown, 'refs' | 'noMatch'>[] = [];
  const byCommand: Pick<Shown, 'refs' | 'noMatch'>[] = [];
  for (const { data } of asked) {
    const { refs, noMatch } = await seek(page, data.query);
    onPage.push({ refs, noMatch });
    const result = lookUp(index, data.query);
    byCommand.push({ refs: chooseShown(result).refs, noMatch: result.verdict === 'off-topic' });
  }
  expect(onPage).toEqual(byCommand);
});
