import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { findOtherOrigins, findOtherOriginsInCode } from './other-origins.ts';

test.each([
  '<script src="https://cdn.example.net/a.js"></script>',
  '<script>import("https://cdn.example.net/a.js")</script>',
  '<link rel="stylesheet" href="//cdn.example.net/a.css">',
  '<link rel="preload" as="font" href="https://cdn.example.net/a.woff2">',
  '<link rel="dns-prefetch" href="https://cdn.example.net">',
  '<img src="/a.png" srcset="/a.png 1x, https://cdn.example.net/a.png 2x">',
  '<form action="https://cdn.example.net/"></form>',
  '<p style="background: url(https://cdn.example.net/a.png)"></p>',
  '<style>@import "https://cdn.example.net/a.css"; </style>',
  '<meta http-equiv="refresh" content="1; url=https://cdn.example.net/">',
])('%s asks another origin', (html) => {
  expect(findOtherOrigins(parse(html)).join()).toContain('//cdn.example.net');
});

test.each([
  '<a href="https://cdn.example.net/">read it</a>',
  '<script src="/a.js"></script>',
  '<link rel="canonical" href="https://kb.example.org/faq/">',
  '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '<img src="data:image/png;base64,AAAA">',
])('%s asks none', (html) => {
  expect(findOtherOrigins(parse(html))).toEqual([]);
});

test('the site itself is no other origin', () => {
  const page = parse('<img src="https://kb.example.org/a.png">');
  expect(findOtherOrigins(page, 'https://kb.example.org')).toEqual([]);
});

test('a script that fetches from another origin is found', () => {
  expect(findOtherOriginsInCode('fetch("https://api.example.net/x")')).toEqual([
    'https://api.example.net/x',
  ]);
});
