import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lookUp } from '../../src/domain/lookup/look-up.ts';
import { loadIndex } from '../../src/integrations/lookup-index/load-index.ts';

/** Texts that the lookup has not learnt from: some raise an alarm, some only sound like it. */
const TEXTS: { stop: string[]; go_on: string[] } = parse(
  readFileSync('tests/content/alarm-texts.yaml', 'utf8'),
);
/** So many of a hundred are told to stop at least, and at most. */
const FLOOR = 58;
const CEILING = 3;

const index = loadIndex(process.cwd());
const ask = (text: string) => lookUp(index, text);
const isStopped = (text: string) => ask(text).alarm !== undefined;
const percent = (texts: readonly string[]) => (100 * texts.filter(isStopped).length) / texts.length;

describe('of texts the lookup has not learnt from', () => {
  test('none stands among those it has', () => {
    const learnt: typeof TEXTS = parse(readFileSync('src/content/alarms.yaml', 'utf8'));
    const all = new Set([...learnt.stop, ...learnt.go_on]);
    expect([...TEXTS.stop, ...TEXTS.go_on].filter((text) => all.has(text))).toEqual([]);
  });

  test('most that tell of somebody else at the account are told to stop', () => {
    expect(percent(TEXTS.stop)).toBeGreaterThanOrEqual(FLOOR);
  });

  test('hardly any that only sounds like it is', () => {
    expect(percent(TEXTS.go_on)).toBeLessThanOrEqual(CEILING);
  });
});

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
    'caller from Cigna asked for the code',
    'a man called and asked for my code',
    'someone called asking for my code',
    'a woman on the phone wants me to read her the code',
    'cigna support called me and wants my password',
    'I called Cigna and they asked for my password',
    'they called and said they need remote access to my pc',
    'he told me to approve the push',
  ])('%s', (text) => {
    expect(isStopped(text)).toBe(true);
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
    'our bank account was changed and nobody here did it',
    'he told me to read him the code',
  ])('%s', (text) => {
    expect(ask(text)).toMatchObject({
      alarm: expect.anything(),
      verdict: expect.not.stringMatching('off-topic'),
    });
  });
});

describe('a theft far from the account is off-topic, and nothing to stop for', () => {
  test.each(['her credit card was stolen', 'the dea number was stolen from the prescription pad'])(
    '%s',
    (text) => {
      const { alarm, verdict } = ask(text);
      expect({ alarm, verdict }).toEqual({ alarm: undefined, verdict: 'off-topic' });
    },
  );
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
    'I called Cigna and they asked for my tax id',
    'a caller from another practice says the portal is down',
    'a patient called and asked about her claim',
    'duo wants me to approve a push',
    'the app asked me to approve, then nothing',
    'my phone wants my fingerprint',
  ])('%s', (text) => {
    expect(isStopped(text)).toBe(false);
  });
});

test.each(['AADSTS53011', 'Fake site ahead', 'User blocked due to risk on home tenant'])(
  'the message "%s" tells by itself to stop',
  (text) => {
    expect(ask(text).alarm).toEqual({ quoted: [text], certain: true });
  },
);

describe('a page with a link to report something', () => {
  test.each([
    'We are down for maintenance. Please come back later. Home | Help | Report suspicious activity',
    'You were logged out due to inactivity. Report suspicious activity | Contact us',
  ])('stops nobody: %s', (text) => {
    expect(isStopped(text)).toBe(false);
  });

  test('stops whoever wants to report it', () => {
    expect(isStopped('I have to report suspicious activity on our login')).toBe(true);
  });
});
