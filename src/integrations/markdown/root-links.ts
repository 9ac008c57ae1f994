import { defineHastPlugin } from 'satteri';
import { joinBase } from '../../domain/site/join-base.ts';

/** Lets authors write links from the site's root (`/faq/`), wherever the site is published. */
export function rootLinks(base: string) {
  return defineHastPlugin({
    name: 'root-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href === 'string') context.setProperty(node, 'href', joinBase(base, href));
      },
    },
  });
}
