/** Who signs a record, in the order of an ICS-214: the places of its last line. */
export const SIGN_PLACES = ['Prepared by (name, position)', 'Signature', 'Date and time'] as const;

/** What stands at the foot of every record. */
export const RECORD_NOTE =
  'Nothing about a patient belongs on this sheet. Not affiliated with the payer.';

/** The columns of its log after the one of date and time. */
export const LOG_COLUMNS = ['Step', 'What was done', 'By'] as const;
