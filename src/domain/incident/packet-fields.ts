/**
 * What payer support asks for: the data points of the source article's eighth step and eighth question. No tax
 * number: a sole practitioner's may be a Social Security number.
 */
export const PACKET_FIELDS = [
  'provider-id',
  'npi',
  'practice-name',
  'practice-address',
  'error-text',
  'first-failure',
  'last-failure',
  'browser',
  'network',
  'sso',
  'users',
  'steps-tried',
  'screenshots',
  'reference',
] as const;

/** One of {@link PACKET_FIELDS}. */
export type PacketFieldId = (typeof PACKET_FIELDS)[number];
