import { fileURLToPath } from 'node:url';
import { readContent } from '../../../../src/integrations/content-check/read-content.ts';

const FIXTURE = fileURLToPath(new URL('../../../fixtures/site', import.meta.url));

/** The content of the fixture site, fresh for each call. */
export const readFixture = () => readContent(FIXTURE).content;
