/** Under which keys the browser keeps what a reader typed or ticked. "Clear everything" empties all of them. */
export const KEPT_KEYS = {
  incident: 'portal-access-kb:incident',
  /** What a page could not read, until the reader has saved or deleted it. */
  setAside: 'portal-access-kb:set-aside',
  /** Names and numbers of the practice. */
  practice: 'portal-access-kb:practice',
} as const;
