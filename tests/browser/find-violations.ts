import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of WCAG 2.2 A and AA that a page breaks, with what breaks them, as lines to read in a failed test. */
export async function findViolations(page: Page): Promise<string[]> {
  // In the page itself and not in a second one: there are no frames here.
  const axe = new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html} ${failureSummary}`),
  );
}
