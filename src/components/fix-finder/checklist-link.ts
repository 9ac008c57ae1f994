/**
 * Where "Start the checklist with this" leads, before the ID of the issue: the fragment answers the checklist's
 * first question.
 */
export const CHECKLIST_START = '/checklist/#see=';
