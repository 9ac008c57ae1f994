/** Digits and capitals that cannot be taken for one another when read aloud or by hand: no 0 O 1 I L 2 Z 5 S 8 B. */
const SIGNS = '34679ACDEFGHJKMNPQRTUVWXY';

/** How many random signs an ID has: some ten million IDs a day. */
const LENGTH = 5;

/** Bytes below this are used, so that every sign is as likely as any other. */
const FAIR = 256 - (256 % SIGNS.length);

/** How many random bytes {@link makeIncidentId} wants: some are thrown away. */
export const RANDOM_BYTES = 32;

const INCIDENT_ID = new RegExp(`^PA-\\d{4}-[${SIGNS}]{${LENGTH}}$`);

/**
 * Makes the ID of an incident on the spot, such as `PA-1124-7KQ4M`: month and day, and a part by chance. It
 * stands on every sheet and in every message.
 * @param at local time with offset.
 * @param bytes {@link RANDOM_BYTES} random bytes from the caller.
 */
export function makeIncidentId(at: string, bytes: Uint8Array): string {
  const fair = [...bytes].filter((byte) => byte < FAIR);
  const signs = Array.from({ length: LENGTH }, (_, place) => {
    const byte = fair[place] ?? bytes[place] ?? 0;
    return SIGNS[byte % SIGNS.length];
  });
  return `PA-${at.slice(5, 7)}${at.slice(8, 10)}-${signs.join('')}`;
}

/** True for an ID as {@link makeIncidentId} makes it. */
export function isIncidentId(value: unknown): value is string {
  return typeof value === 'string' && INCIDENT_ID.test(value);
}
