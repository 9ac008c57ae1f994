import { TAB_PAGES } from './domain/content/labels.ts';
import { TABS, type Tab } from './schemas/page.ts';

/** One entry a lettered tab, in the tabs' order, and the pages without a letter around them. */
export const sidebar = [
  { label: 'What do you see?', link: '/' },
  ...TABS.map(tabLink),
  { label: 'Print the binder', link: '/binder/' },
  { label: 'How sign-in works', link: '/understand/' },
  { label: 'About', link: '/about/' },
  { label: 'Sources', link: '/about/sources/' },
];

function tabLink(tab: Tab) {
  const { name, href } = TAB_PAGES[tab];
  return {
    label: name,
    link: href,
    badge: { text: tab, class: 'tab-letter' },
    attrs: { 'data-tab': tab },
  };
}
