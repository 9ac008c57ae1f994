import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSiteUnderTest, SETTINGS, SITE_DIR } from './built-site.ts';
import { findOtherOrigins, findOtherOriginsInCode } from './other-origins.ts';

const { pages, files } = readSiteUnderTest();

test.each(pages)('$path asks nothing of another origin', ({ document }) => {
  expect(findOtherOrigins(document, SETTINGS.site)).toEqual([]);
});

test.each([...files].filter((file) => /\.(css|js|mjs|svg|webmanifest)$/.test(file)))(
  '%s asks nothing of another origin',
  (file) => {
    const code = readFileSync(join(SITE_DIR, file.slice(SETTINGS.base.length)), 'utf8');
    expect(findOtherOriginsInCode(code)).toEqual([]);
  },
);
