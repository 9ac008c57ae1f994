import { TABS, type Tab } from '../../schemas/page.ts';
import { TAB_PAGES } from '../content/labels.ts';
import type { Side } from './side.ts';

/** What of the binder is printed: `everything`, `core`, `quick-card`, `forms`, or one tab: `tab-d`. */
export type Choice = 'everything' | 'core' | 'quick-card' | 'forms' | `tab-${Lowercase<Tab>}`;

/** The choices with their names, in the order in which they are offered; the first holds without any choice. */
export const CHOICES: readonly { choice: Choice; name: string }[] = [
  { choice: 'everything', name: 'Everything' },
  { choice: 'core', name: 'The core: what an outage needs' },
  { choice: 'quick-card', name: 'The quick card' },
  { choice: 'forms', name: 'All forms' },
  ...TABS.map((tab) => ({
    choice: `tab-${tab.toLowerCase()}` as Choice,
    name: `Tab ${tab}: ${TAB_PAGES[tab].name}`,
  })),
];

/** Whether a side is printed. Its number is the same, whatever else is left out. */
export function isChosen(
  choice: Choice,
  { part, tab, kind }: Pick<Side, 'part' | 'tab' | 'kind'>,
): boolean {
  switch (choice) {
    case 'everything':
      return true;
    case 'core':
      return part === 'core';
    case 'quick-card':
      return kind === 'quick-card';
    case 'forms':
      return kind === 'form';
    default:
      return tab !== undefined && choice === `tab-${tab.toLowerCase()}`;
  }
}

/** How much paper a choice takes, printed on both sides: `24 sides on 12 sheets`. */
export function describePaper(sides: number): string {
  const sheets = Math.ceil(sides / 2);
  const many = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;
  return `${many(sides, 'side')} on ${many(sheets, 'sheet')}, printed on both sides`;
}
