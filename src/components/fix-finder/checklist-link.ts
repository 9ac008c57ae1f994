/**
 * Where "Start the checklist with this" leads, before the ID of the issue. The fragment tells the page which
 * issue; the workflow takes no notice of it, and stands in until there is a page for the checklist.
 */
export const CHECKLIST_START = '/workflow/#issue=';
