import { expect, test } from 'vitest';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

/** What says no more than that somebody is kept out. */
const COMPLAINTS = [
  'cant get in',
  'cant log in',
  'cigna wont let me in',
  'cigna not letting me in',
  'cannot log in to cigna',
  'portal not letting us in',
  'wont let her in',
  'help cant get in',
  'login not working',
  'sign in failed',
  'unable to login',
  'portal wont open',
  'help',
  'stuck',
  'slow',
  'error code',
  'who do I call',
  'phone number',
];

test.each(COMPLAINTS)('"%s" is never told that it is no sign-in problem', (text) => {
  expect(lookUp(loadIndex(process.cwd()), text).verdict).not.toBe('off-topic');
});
