import type { Review } from '../../schemas/review.ts';

/** Front matter of a page below /downtime/ that is one sheet to print. */
export function sheetPage(
  page: { title: string; description: string; aliases: string[] },
  review: Review,
) {
  return { ...page, tab: 'D' as const, review, tableOfContents: false as const };
}
