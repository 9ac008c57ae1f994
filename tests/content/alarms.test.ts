import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

const alarms = (text: string) => lookUp(loadIndex(process.cwd()), text).alarms;

describe('whoever tells of somebody else at the account is told to stop', () => {
  test.each([
    'got a code i didnt ask for',
    'a text with a code came and nobody here signed in',
    'I typed my password in a fake page',
    'i think we were hacked',
    'someone called from cigna and wanted the code',
    'is this e-mail phishing?',
    'Suspicious activity was detected on your account.',
  ])('%s', (text) => {
    expect(alarms(text)).toBe(true);
  });
});

describe('what happens every day raises no alarm', () => {
  test.each([
    'it didnt ask me for a code',
    'it keeps asking for my code',
    'I cannot log in from it',
    'i didnt get the code i asked for',
    'my code is not working',
    'it is not me, it is the whole office',
    'wrong password, account locked',
    'portal is down',
    'the claim was denied',
  ])('%s', (text) => {
    expect(alarms(text)).toBe(false);
  });
});
