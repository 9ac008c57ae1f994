import { z } from 'astro/zod';
import { line, phone } from '../fields.ts';

/** Field shapes of practice.yaml. An empty value is allowed everywhere and means "not filled in". */

/** Text that may be left empty. */
export const blankText = (description: string) =>
  line().nullable().default(null).describe(description);

/** A list that may be left empty. */
export const listOf = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).default([]).describe(description);

/** A whole number of minutes, with the value that holds when the practice sets none. */
export const minutes = (usual: number, description: string) =>
  z.int().min(1).max(1440).default(usual).describe(`${description} Usual: ${usual}.`);

/** A person, team or company that can be reached. */
export const blankPerson = () =>
  z.strictObject({
    name: blankText('The name.'),
    phone: phone().nullable().default(null).describe('Telephone: 555-555-0100 ext. 12.'),
    after_hours: phone().nullable().default(null).describe('Telephone outside office hours.'),
    email: z
      .email({ error: 'is not an e-mail address; write one such as name@example.org' })
      .nullable()
      .default(null)
      .describe('E-mail address: name@example.org.'),
  });

/** A postal address in the United States. */
export const blankAddress = (description: string) =>
  z
    .strictObject({
      street: blankText('Street and number.'),
      city: blankText('City.'),
      state: z
        .string()
        .regex(/^[A-Z]{2}$/, { error: 'is not a state; write two capitals, such as IL' })
        .nullable()
        .default(null)
        .describe('State, two capitals: IL.'),
      zip: z
        .string({ error: 'is not text; put the ZIP code in quotes: "60601"' })
        .regex(/^\d{5}(-\d{4})?$/, { error: 'is not a ZIP code; write "60601" or "60601-1234"' })
        .nullable()
        .default(null)
        .describe('ZIP code, in quotes: "60601".'),
    })
    .prefault({})
    .describe(description);

/** True for an IANA time zone name that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return name.includes('/');
  } catch {
    return false;
  }
}
