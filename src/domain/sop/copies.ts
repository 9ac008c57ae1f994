/** What of a form decides how many entries one sheet takes. */
interface Ruled {
  notes_a_sheet: number;
  blocks: readonly { table?: { rows: number } | undefined }[];
}

/** A form with its rule for copies: by rows for each patient, or by sheets for each occasion. */
interface Counted extends Ruled {
  copies: {
    rows_per_patient?: number | undefined;
    sheets?: number | undefined;
    each?: (typeof OCCASIONS)[number] | undefined;
  };
}

/** What copies of a form are counted by, where not by patients. */
export const OCCASIONS = ['outage', 'drill', 'person', 'quarter', 'practice'] as const;

/** How many entries one sheet takes: its notes, where it is cut apart, or the empty rows of its tables. */
export function rowsASheet({ notes_a_sheet, blocks }: Ruled): number {
  if (notes_a_sheet > 1) return notes_a_sheet;
  return blocks.reduce((sum, { table }) => sum + (table?.rows ?? 0), 0);
}

/** What decides how many sheets an outage takes. */
export interface Demand {
  /** Patients who come in 8 hours. */
  patients: number;
  /** For how many hours forms are kept ready; 8 after SAFER, Contingency Planning (2016). */
  hours: number;
  /** Rows that one patient takes, on average. */
  rowsPerPatient: number;
  rowsASheet: number;
}

/** The sheets that the hours ahead need, always at least one. */
export function countCopies({ patients, hours, rowsPerPatient, rowsASheet }: Demand): number {
  return Math.max(1, Math.ceil((patients * hours * rowsPerPatient) / (8 * rowsASheet)));
}

const EACH: Record<(typeof OCCASIONS)[number], string> = {
  outage: 'for each outage',
  drill: 'for each drill',
  person: 'for each person',
  quarter: 'for each quarter',
  practice: 'for the practice',
};

/**
 * How many copies of a form are kept ready, as a text with marks. Where the practice has not said how many
 * patients come, it is the sum with a place to write each number in.
 */
export function describeCopies(
  form: Counted,
  { patients, hours }: { patients: number | null; hours: number },
): string {
  const { sheets = 1, each = 'outage', rows_per_patient: rowsPerPatient } = form.copies;
  if (rowsPerPatient === undefined) return `${nameSheets(sheets)} ${EACH[each]}.`;
  const rows = rowsASheet(form);
  const perSheet = `${nameRows(rows)} a sheet`;
  if (patients === null) {
    const longer = hours === 8 ? '' : ` × ${hours} ÷ 8`;
    return `Patients in 8 hours [[blank patients]]${longer} × ${nameRows(rowsPerPatient)} ÷ ${perSheet} = [[blank sheets]], rounded up.`;
  }
  const copies = countCopies({ patients, hours, rowsPerPatient, rowsASheet: rows });
  return `${nameSheets(copies)} for ${hours} hours: ${patients} patients in 8 hours, ${nameRows(rowsPerPatient)} each, ${perSheet}.`;
}

/**
 * The same for a list of all forms, where there is no room for the sum: a place to write its result in.
 */
export function listCopies(
  form: Counted,
  demand: { patients: number | null; hours: number },
): string {
  const isSum = form.copies.rows_per_patient !== undefined && demand.patients === null;
  if (isSum) return '[[blank sheets]] (sum on the form)';
  return describeCopies(form, demand).replace(/:.*$/, '');
}

function nameSheets(count: number): string {
  return count === 1 ? '1 sheet' : `${count} sheets`;
}

function nameRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
