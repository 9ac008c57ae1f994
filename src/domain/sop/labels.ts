import type { READINGS } from '../../schemas/sop/phase.ts';
import type { RHYTHMS } from '../../schemas/sop/planning.ts';
import type { Doer } from '../../schemas/sop/role.ts';
import type { Channel, Proof } from '../../schemas/sop/route.ts';

/** How each role is called on the page. */
export const ROLE_NAMES: Record<Doer, string> = {
  lead: 'Lead',
  caller: 'Caller',
  recorder: 'Recorder',
  everyone: 'Everyone',
};

/** How a checklist is used, in words. */
export const READING_NAMES: Record<(typeof READINGS)[number], string> = {
  'read-do': 'Read a line, then do it.',
  'do-confirm': 'Do the work, then read each line and confirm it.',
};

/** How each channel is called on the page. */
export const CHANNEL_NAMES: Record<Channel, string> = {
  electronic: 'Electronic request',
  phone: 'Phone',
  fax: 'Fax',
  mail: 'Mail',
  web: 'Another website',
};

/** What is kept as proof, in words. */
export const PROOF_NAMES: Record<Proof, string> = {
  'date-and-time': 'date and time',
  'number-used': 'number called or faxed',
  person: 'name of the person',
  answer: 'answer',
  reference: 'reference number',
  'saved-reply': 'saved reply',
  'fax-receipt': 'fax receipt',
  'mail-receipt': 'mail receipt',
};

/** How often something is done, in words. */
export const RHYTHM_NAMES: Record<(typeof RHYTHMS)[number], string> = {
  daily: 'Every day',
  monthly: 'Every month',
  quarterly: 'Every quarter',
  yearly: 'Every year',
  'new-staff': 'With each new person',
};
