import type { Practice } from '../../schemas/practice.ts';
import type { FormTable } from '../../schemas/sop/form-table.ts';
import type { Source } from '../../schemas/source.ts';
import type { ContactLine } from '../practice/contacts.ts';
import { listEveryContact } from '../practice/outside-contacts.ts';

/** One row of a paper form: the text of each cell, with marks; an empty text is a place to write. */
export type FormRow = string[];

/**
 * The rows of a form's table, from the top: printed ones, the practice's contacts, published numbers, and
 * empty rows. Each has as many cells as the table has columns.
 */
export function fillTable(
  table: Pick<FormTable, 'columns' | 'given' | 'contacts' | 'numbers' | 'rows' | 'numbered'>,
  { practice, sources }: { practice: Practice; sources: readonly Pick<Source, 'id' | 'contact'>[] },
): FormRow[] {
  const width = table.columns.length;
  const contacts = listEveryContact(practice, table.contacts).map(toCells);
  const published = table.numbers.flatMap((id) => {
    const contact = sources.find((source) => source.id === id)?.contact;
    return contact === undefined ? [] : [[contact.label, practice.portal.payer, contact.value]];
  });
  const empty = Array.from({ length: table.rows }, (_, index) =>
    table.numbered ? [String(index + 1)] : [],
  );
  return [...table.given, ...contacts, ...published, ...empty].map((cells) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? ''),
  );
}

/** Who, name and numbers. What the practice fills in is a mark, so that the page knows whose value it is. */
function toCells({ role, name, phones, path, numberPath }: ContactLine): string[] {
  if (numberPath !== undefined) return [role, '', `[[practice ${numberPath}]]`];
  if (path === undefined) return [role, name, phones.join(', ')];
  const phone = `[[practice ${path}.phone]]`;
  const afterHours = phones.length > 1 ? `, after hours [[practice ${path}.after_hours]]` : '';
  return [role, `[[practice ${path}.name]]`, phone + afterHours];
}
