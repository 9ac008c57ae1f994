import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSiteUnderTest, SETTINGS, SITE_DIR } from './built-site.ts';
import { HTML_RULES } from './html-rules.ts';

const validator = new HtmlValidate(HTML_RULES);

async function findFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

test.each(readSiteUnderTest().pages)('$path is valid HTML', async ({ path }) => {
  const file = path.slice(SETTINGS.base.length).replace(/(^|\/)$/, '$1index.html');
  expect(await findFaults(readFileSync(join(SITE_DIR, file), 'utf8'))).toEqual([]);
});

test('an anchor given twice and a picture without words for it are refused', async () => {
  const html = '<p id="b1">One</p><p id="b1">Two</p><img src="/x.png">';
  const faults = (await findFaults(html)).join('\n');
  expect(faults).toContain('no-dup-id: Duplicate ID "b1"');
  expect(faults).toContain('wcag/h37');
});
