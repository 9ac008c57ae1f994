import { fileURLToPath } from 'node:url';
import type { Content } from '../../../../src/domain/content/content.ts';
import { readContent } from '../../../../src/integrations/content-check/read-content.ts';

const FIXTURE = fileURLToPath(new URL('../../../fixtures/site', import.meta.url));

/** The content of the fixture site, fresh for each call, so that a test may change it. */
export function readFixtureContent(): Content {
  return readContent(FIXTURE).content;
}

/** An entry of a list; throws if it is not there, so that a test cannot pass by finding nothing. */
export function take<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`The fixture site has no entry ${index} here.`);
  return item;
}
