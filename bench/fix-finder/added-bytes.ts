import { gzipSync } from 'node:zlib';
import { MOST_ADDED } from '../../src/integrations/lookup-index/describe-weight.ts';
import { tell } from '../report.ts';
import type { MeasuredSite } from './measured-site.ts';

/** Tells what a page with the field fetches that one without it does not, and the HTML of the field itself. */
export async function tellBytes(site: MeasuredSite, home: string): Promise<void> {
  const without = await listFetched(site, '/workflow/');
  const withField = await listFetched(site, '/');
  const added = [...withField].filter(([path]) => !without.has(path) && /\.(js|json)$/.test(path));
  const lookup = added.filter(([path]) => !path.includes('PersonalData'));
  const sum = lookup.reduce((total, [, bytes]) => total + bytes, 0);
  tell('the lookup adds to a page, gzip', `${sum} bytes (at most ${MOST_ADDED})`);
  for (const [path, bytes] of added) tell(`  ${path.replace(/^.*\//, '')}`, `${bytes}`);
  const field = /<fix-finder[\s\S]*<\/fix-finder>/.exec(home)?.[0] ?? '';
  tell('HTML of the field and the list', `${gzip(home) - gzip(home.replace(field, ''))} bytes`);
}

async function listFetched(site: MeasuredSite, path: string): Promise<Map<string, number>> {
  const page = await site.open();
  const fetched = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => '');
    fetched.set(new URL(response.url()).pathname, gzip(body));
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.close();
  return fetched;
}

function gzip(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).byteLength;
}
