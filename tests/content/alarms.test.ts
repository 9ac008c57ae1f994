import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { readTokens } from '../../src/domain/lookup/read-tokens.ts';
import { readContent } from '../../src/integrations/content-check/read-content.ts';
import { collectKnowledge } from '../../src/integrations/lookup-index/collect-knowledge.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

const ask = (text: string) => lookUp(loadIndex(process.cwd()), text);
const alarms = (text: string) => ask(text).alarms;

describe('whoever tells of somebody else at the account is told to stop', () => {
  test.each([
    'got a code i didnt ask for',
    'a text with a code came and nobody here signed in',
    'I typed my password in a fake page',
    'i think we were hacked',
    'someone called from cigna and wanted the code',
    'caller wants my login',
    'someone changed my password',
    'the page says to paste this command',
    'a site is asking for my card',
    'is this e-mail phishing?',
    'Suspicious activity was detected on your account.',
    'somebody is using my account',
    "caller says he's from IT support and needs my verification code",
    'someone called and wants the code',
    'my coworker got a text code he didnt request',
    'a code came out of nowhere',
    'my phone keeps asking me to approve a sign in',
    'captcha says press Windows + R then Ctrl V',
    'website asked me to paste something in run',
    'i clicked a link and typed my password',
    'the page looks fake',
    'virus popup on the sign-in page',
    'somebody stole my password',
    'email says my password was changed but i did not',
    'MFA prompt keeps popping up and I didnt sign in',
    'okta push i didnt do',
    'getting approve sign in requests i did not start',
    'sign in from another state, not me',
    'someone signed in from another country',
    'AADSTS50126 clicked link in email',
    'my password got changed and it wasnt me',
    'push on my phone but i am not signing in',
    'It asks me to approve, and I’m not trying to log in',
    'an e-mail says we reset our password. It was not us',
    'she approved it by mistake',
    'somebody is in my account',
    'someone logged in as me over the weekend',
    'our login is used by someone else',
    'mail says the password was reset, I did not reset it',
    'I’m locked out, and somebody changed my email',
    'If this wasn’t you, secure your account: was this you?',
    'tapped allow on a request that wasn’t mine',
    'she accidentally approved a sign-in',
    'I gave out my code on the telephone',
    'Your sign-in was blocked. We have detected something unusual about this sign-in.',
    'Deceptive site ahead',
    'The site ahead contains harmful programs',
    'a window says call Microsoft now',
    'Press Win+R, then Ctrl+V',
    'reset mail for my account and I didn’t do that',
    'that’s not me in the sign-in history',
    'is this email from cigna? it has a login button',
    'an e-mail says click here and verify your details',
    'they want me to confirm my password by a link',
    'a cigna rep wants remote control of my computer',
    'the website address looks weird',
    'there is a user we don’t know among our logins',
    'the phone on file isn’t ours',
    'approve request keeps popping up',
    'code i did not request',
    'we never asked for this code',
    'I didn’t start this sign-in',
    'Someone changed the TIN on our account',
    'phone support asked me for my password',
    'clicked link in email, typed my password',
    'clicked the link in the email and typed my password',
    'I gave him my code',
  ])('%s', (text) => {
    expect(alarms(text)).toBe(true);
  });
});

describe('whoever is told to stop is not told that it is no sign-in problem', () => {
  test.each([
    'is that phishing?',
    'is that mail phishing?',
    'hacked',
    'we were phished',
    'I gave my code to a caller',
    'fake site',
    'somebody changed our direct deposit in the portal',
    'the EFT bank account was changed and it was not us',
    'EFT goes to a bank account we don’t know',
    'payments are going to a different bank',
  ])('%s', (text) => {
    expect(ask(text)).toMatchObject({
      alarms: true,
      verdict: expect.not.stringMatching('off-topic'),
    });
  });
});

describe('a theft far from the account is off-topic, and nothing to stop for', () => {
  test.each(['her credit card was stolen', 'the dea number was stolen from the prescription pad'])(
    '%s',
    (text) => {
      expect(ask(text)).toMatchObject({ alarms: false, verdict: 'off-topic' });
    },
  );
});

test('no sign that is found by meaning says "not", which "cannot" is read as too', () => {
  const { vocabulary } = collectKnowledge(readContent(process.cwd()).content);
  const negations = new Set(['not', ...(vocabulary.same.not ?? [])]);
  const negated = Object.values(vocabulary.alarms)
    .flat()
    .filter((wording) => readTokens(wording).some(({ word }) => negations.has(word)));
  expect(negations.size).toBeGreaterThan(10);
  expect(negated).toEqual([]);
});

describe('what happens every day raises no alarm', () => {
  test.each([
    'caller says she is locked out',
    'it is not the computer and not me',
    'it texts the doctor, not me',
    'I approved the push and nothing happens',
    'I changed my email and get no code now',
    'I reset my password and it is refused',
    'somebody reset the router',
    'my account is in use on another computer',
    'I logged into my account and the claims are missing',
    'finally got into my account but the page is blank',
    'a wrong tax ID is in my account',
    'I need a new login from the administrator',
    'it was not logging in yesterday, and it wasnt logging in today',
    'the doctor must read the code to me from surgery',
    'her wound is infected',
    'the claim was approved by mistake',
    'prior auth was approved by mistake',
    'I denied the push by mistake',
    'the fax was not by us',
    'files are encrypted when I send mail',
    'I had to run a command to clear the cache',
    'Claims that we did not send are on the report',
    'says I am not signed in',
    'someone changed my role',
    'I changed my password yesterday',
    'someone called, said the portal is down',
    'it didnt ask me for a code',
    'it keeps asking for my code',
    'I cannot log in from it',
    'i didnt get the code i asked for',
    'my code is not working',
    'it is not me, it is the whole office',
    'wrong password, account locked',
    'portal is down',
    'the claim was denied',
    'a doctor called and needs his password reset',
    'caller needs her account unlocked',
    'it logged me out out of nowhere',
    'out of the blue the page stopped opening',
    'someone is using the only computer, can I use mine',
    'ctrl v does not paste my password',
    'do I call microsoft or clinic IT',
    'password changed not working',
    'we changed our bank account, how do I update EFT',
    'update direct deposit',
    'I need my email real quick',
    'the remote control for the TV in the waiting room',
    'that TIN is not ours',
    'wrong address on file',
    'my password changed but I can’t log in',
    'password changed and I cant get in',
    'I can’t change it',
    'can’t change my password',
    'changed it, not working',
    'I can’t request a code',
    'we cannot request a new password',
    'I can’t start the sign-in',
    'we can’t ask our admin, he left',
    'I can’t try to log in any more',
    'can’t recognize the sign-in',
    'clicked the link in the email to register, blank page',
    'I called and asked for a new password',
    'a shared login with a password that nobody knows',
    'says the username is already used by someone else',
    'someone else is logged in on this pc',
    'they gave me a password that doesn’t work',
    'I accidentally approved the wrong claim',
    'the site asked me for my password twice',
  ])('%s', (text) => {
    expect(alarms(text)).toBe(false);
  });
});
