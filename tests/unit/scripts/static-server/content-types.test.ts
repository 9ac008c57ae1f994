import { expect, test } from 'vitest';
import { contentTypeOf } from '../../../../scripts/static-server/content-types.ts';

test.each([
  ['faq/index.html', 'text/html; charset=utf-8'],
  ['_astro/page.B1.css', 'text/css; charset=utf-8'],
  ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
  ['FAVICON.SVG', 'image/svg+xml'],
  ['search.wasm', 'application/wasm'],
  ['notices.ics', 'text/calendar; charset=utf-8'],
  ['binder.pdf', 'application/pdf'],
])('%s is served as %s', (file, type) => {
  expect(contentTypeOf(file)).toBe(type);
});

test.each(['wasm.en.pagefind', 'en_1.pf_meta', 'en_1.pf_index', 'en_1.pf_fragment', 'LICENSE'])(
  '%s is served as bytes',
  (file) => {
    expect(contentTypeOf(file)).toBe('application/octet-stream');
  },
);
