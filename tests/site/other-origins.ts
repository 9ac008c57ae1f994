import type { HTMLElement } from 'node-html-parser';

/** Kinds of link that a browser follows by itself while it shows a page. */
const FETCHED =
  /\b(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/;
const SOURCES = [
  'src',
  'srcset',
  'poster',
  'data',
  'action',
  'formaction',
  'background',
  'xlink:href',
];
const IN_CODE =
  /(?:url\(\s*|@import\s+|\bimport\s*\(?\s*|\bfrom\s*|\bfetch\(\s*|\bimportScripts\(\s*|new (?:WebSocket|EventSource|Worker)\(\s*)["'`]?((?:https?:|wss?:)?\/\/[^"'`)\s]+)/g;

/**
 * The addresses on other origins that a browser would ask while it shows a page. Links that a reader may
 * click are none.
 * @param own origin of the site itself, where it has one: `https://kb.example.org`.
 */
export function findOtherOrigins(document: HTMLElement, own?: string): string[] {
  const fetched = document.querySelectorAll('*').flatMap((element) => {
    const isFetchedLink =
      element.tagName === 'LINK' && FETCHED.test(element.getAttribute('rel') ?? '');
    return [
      ...SOURCES.flatMap((name) => element.getAttribute(name) ?? []),
      ...(isFetchedLink ? [element.getAttribute('href') ?? ''] : []),
      ...(element.getAttribute('http-equiv') === 'refresh'
        ? [(element.getAttribute('content') ?? '').replace(/^.*url=/i, '')]
        : []),
    ];
  });
  const inCode = document
    .querySelectorAll('style, script, [style]')
    .flatMap((element) =>
      findOtherOriginsInCode(`${element.rawText} ${element.getAttribute('style') ?? ''}`),
    );
  const addresses = fetched.flatMap((value) => value.split(/,\s+|\s+/));
  return [...addresses.filter(isElsewhere), ...inCode].filter(
    (address) => own === undefined || !address.startsWith(`${own}/`),
  );
}

/** The addresses on other origins that a style sheet or script asks by name. */
export function findOtherOriginsInCode(code: string): string[] {
  return [...code.matchAll(IN_CODE)].map(([, address = '']) => address);
}

function isElsewhere(address: string): boolean {
  return /^(?:[a-z]+:)?\/\//i.test(address);
}
