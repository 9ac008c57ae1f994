import { gzipSync } from 'node:zlib';
import { MOST_ADDED } from '../../src/integrations/lookup-index/describe-weight.ts';
import { tell } from '../report.ts';
import type { MeasuredSite } from './measured-site.ts';

/** Tells what a page with the field fetches that one without it does not, and the HTML of the field itself. */
export async function tellBytes(site: MeasuredSite, home: string): Promise<void> {
  const without = await listFetched(site, '/workflow/');
  const withField = await listFetched(site, '/');
  const added = [...withField].filter(([path]) => !without.has(path) && /\.(js|json)$/.test(path));
  const notice = listNotice(withField);
  const lookup = added.filter(([path]) => !notice.has(path));
  const sum = lookup.reduce((total, [, body]) => total + gzip(body), 0);
  tell('the lookup adds to a page, gzip', `${sum} bytes (at most ${MOST_ADDED})`);
  for (const [path, body] of added) {
    const kind = notice.has(path) ? ', the notice of personal data, not counted' : '';
    tell(`  ${nameOf(path)}`, `${gzip(body)}${kind}`);
  }
  const explaining = [...(await listFetched(site, '/', 'AADSTS50053'))].filter(
    ([path]) => !withField.has(path),
  );
  for (const [path, body] of explaining) {
    tell(`  ${nameOf(path)}`, `${gzip(body)}, fetched with the first code, not counted`);
  }
  const field = /<fix-finder[\s\S]*<\/fix-finder>/.exec(home)?.[0] ?? '';
  tell('HTML of the field and the list', `${gzip(home) - gzip(home.replace(field, ''))} bytes`);
}

/** The files of the notice of personal data, an element of its own: its script, and what no other script imports. */
function listNotice(fetched: ReadonlyMap<string, string | Buffer>): Set<string> {
  const importers = (file: string) =>
    [...fetched].filter(([path, body]) => path !== file && String(body).includes(nameOf(file)));
  const isNotice = (path: string) => path.includes('PersonalData');
  return new Set(
    [...fetched.keys()].filter((file) => {
      const scripts = importers(file).filter(([path]) => path.endsWith('.js'));
      return isNotice(file) || (scripts.length > 0 && scripts.every(([path]) => isNotice(path)));
    }),
  );
}

const nameOf = (path: string) => path.replace(/^.*\//, '');

/**
 * What a page fetches: address -> body.
 * @param pasted put into the field once the page is still
 */
async function listFetched(
  site: MeasuredSite,
  path: string,
  pasted?: string,
): Promise<Map<string, string | Buffer>> {
  const page = await site.open();
  const fetched = new Map<string, string | Buffer>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => '');
    fetched.set(new URL(response.url()).pathname, body);
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  if (pasted !== undefined) {
    await page.fill('[data-fix-query]', pasted);
    await page.waitForSelector('[data-advice]');
    await page.waitForLoadState('networkidle');
  }
  await page.close();
  return fetched;
}

function gzip(content: string | Buffer): number {
  return gzipSync(content, { level: 9, memLevel: 9 }).byteLength;
}
