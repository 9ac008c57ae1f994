import type { LookupKnowledge } from '../../../../src/domain/lookup/build/knowledge.ts';
import { LOOKUP_SETTINGS } from '../../../../src/domain/lookup/build/lookup-settings.ts';

/** A small site: three issues, a question, and what is none. Written for these tests. */
export const sampleKnowledge: LookupKnowledge = {
  subjects: [
    {
      ref: 'issue:locked',
      title: 'Account locked',
      texts: ['too many attempts', 'the account is locked'],
      stopFirst: true,
    },
    {
      ref: 'issue:expired',
      title: 'Password expired',
      texts: ['password has expired', 'time for a new password'],
    },
    {
      ref: 'issue:network',
      title: 'Network',
      texts: ['the site cannot be reached', 'blocked by the firewall'],
    },
    {
      ref: 'faq:library',
      title: 'Can I use a library computer?',
      texts: ['hotel computer', 'public wifi'],
    },
  ],
  phrases: [
    {
      for: 'issue:locked',
      phrases: [
        'I am locked out',
        'locked after three tries',
        'how do I unlock my account',
        'account frozen',
      ],
    },
    {
      for: 'issue:expired',
      phrases: [
        'my password ran out',
        'it wants a new password',
        'password expired today',
        'expired pw',
      ],
    },
    {
      for: 'issue:network',
      phrases: [
        'page cannot be reached',
        'connection refused',
        'firewall blocks the portal',
        'server not found',
      ],
    },
    {
      for: 'faq:library',
      phrases: [
        'may I sign in at the library',
        'can I use a hotel computer',
        'is public wifi safe',
      ],
    },
    {
      for: 'none',
      phrases: [
        'claim was denied',
        'printer is out of toner',
        'order more gloves',
        'patient wants a refill',
      ],
    },
  ],
  signatures: [
    {
      id: 'lock-17',
      product: 'Sample Sign-on',
      patterns: ['LOCK-00017', 'User object is suspended'],
      issues: ['locked'],
      means: 'The account was switched off.',
      recognised: true,
      stops: false,
    },
    {
      id: 'http-599',
      product: 'Web server',
      patterns: ['HTTP 599', '599 Upstream Asleep'],
      issues: ['network', 'locked'],
      means: 'The server did not answer.',
      recognised: true,
      stops: false,
    },
    {
      id: 'net-204',
      product: 'Web server',
      patterns: ['NET_204', 'the firewall has eaten it'],
      issues: ['network'],
      means: 'Nothing came back.',
      recognised: true,
      stops: false,
    },
    {
      id: 'vague',
      product: 'Web server',
      patterns: ['something is not quite right'],
      issues: ['network'],
      means: 'A page that many sites share.',
      recognised: false,
      stops: false,
    },
    {
      id: 'risk-31',
      product: 'Sample Sign-on',
      patterns: ['RISK-31'],
      issues: ['locked'],
      means: 'A stranger was at the account.',
      recognised: true,
      stops: true,
    },
  ],
  vocabulary: {
    skip: ['the', 'a', 'my', 'is', 'to', 'me', 'was', 'of'],
    same: { not: ['cannot', 'cant'], freeze: ['froze', 'frozen'] },
    ideas: {
      password: ['password', 'pw'],
      network: ['network', 'firewall', 'connection', 'not reached', 'server not found'],
      public: ['library', 'hotel', 'public wifi'],
    },
    troubles: {
      locked: ['locked', 'lock out', 'locked out', 'freeze', 'suspended'],
      expired: ['expired', 'ran out', 'new password'],
      stranger: ['hacked', 'stranger'],
    },
    forms: { asking: ['can i', 'may i', 'how do i'] },
    elsewhere: { office: ['printer', 'toner', 'gloves', 'claim', 'refill'] },
  },
  narrowing: {
    scope: { me: { 'issue:locked': 1 }, several: {}, everyone: { 'issue:network': 3 } },
    signOn: { password: {}, sso: { 'issue:expired': -3 } },
  },
  asides: { about: [], asides: [] },
  alarms: {
    by_heart: ["wasn't me"],
    links: ["report that it wasn't me"],
    stop: ['a stranger has my code', 'a stranger called', 'we were hacked', 'hacked'],
    go_on: [
      'I asked for a code',
      'the code never came',
      'my account is locked',
      'printer is out of toner',
    ],
  },
};

/** Settings for a handful of phrases: every word counts, and none is too rare to be a correction. */
export const sampleSettings = {
  ...LOOKUP_SETTINGS,
  fewestUses: 1,
  spelling: { letters: 4, uses: 1 },
};
