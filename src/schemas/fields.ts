import { z } from 'astro/zod';

/** Field shapes that several collections share. Each refusal says what to write instead. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that stands in the calendar: 2026-02-30 does not. */
function isCalendarDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Some YAML readers turn a bare 2026-11-24 into a Date at midnight UTC; this turns it back. */
function undoYamlDate(value: unknown): unknown {
  return value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 10)
    : value;
}

/** A calendar day, `YYYY-MM-DD`, kept as text so that no time zone can move it. */
export const day = () =>
  z.preprocess(
    undoYamlDate,
    z.string().refine(isCalendarDay, { error: 'is not a day of the calendar; write YYYY-MM-DD' }),
  );

/** One line of plain text that is not empty. */
export const line = () =>
  z
    .string()
    .refine((text) => text.trim() !== '', { error: 'is empty', abort: true })
    .refine((text) => !text.includes('\n'), { error: 'must stand on one line' });

/** A list with at least one line in it. */
export const lines = () => z.array(line()).min(1, { error: 'needs at least one entry' });

/** Lower-case words joined by hyphens, as they stand in an address: `account-locked`. */
export const slug = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'must be lower-case words joined by hyphens, such as account-locked',
  });

/**
 * A telephone or fax number as it is printed. North American numbers only: `1-800-555-0100`,
 * `800-555-0100`, with an optional ` ext. 12`. One written form keeps screen and paper alike.
 */
export const phone = () =>
  z.string().regex(/^(1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}( ext\. \d{1,6})?$/, {
    error:
      'is not a telephone number as this site writes them; write 1-800-555-0100 or 555-555-0100 ext. 12',
  });

/** A full web address that begins with https:// (or http:// inside the practice's own network). */
export const webAddress = () =>
  z.string().refine(isWebAddress, {
    error: 'is not a web address; write it whole, beginning with https://',
  });

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return false;
  return new URL(value).hostname !== '';
}

/** What search and lookup should also find this by: other words people say. Never shown. */
export const aliases = () =>
  z
    .array(line())
    .default([])
    .describe('Other words people use for this, for search only: locked out, too many attempts.');
