import type { Page } from 'playwright-core';

/** A served site, and how it is opened and asked. */
export interface MeasuredSite {
  /** Address of the first page, without a slash at its end. */
  url: string;
  /** A new page with an empty cache. */
  open: () => Promise<Page>;
  /** Texts to type. */
  queries: readonly string[];
}
