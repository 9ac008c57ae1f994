import type { ConfigData } from 'html-validate';

/** The rules that built pages are held to. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Starlight closes empty elements with a slash, and its menu button names no type. No form is near it.
    'void-style': 'off',
    'no-implicit-button-type': 'off',
    // Starlight's own anchor of a page's title is `_top`.
    'valid-id': ['error', { relaxed: true }],
    // Starlight writes "On this page" twice, for small and for large screens, and shows one of them.
    'unique-landmark': 'off',
    // A number is copied out of the page: a non-breaking hyphen in it would not dial.
    'tel-non-breaking': 'off',
    // A title names the issue in full and then the site.
    'long-title': ['error', { maxlength: 90 }],
  },
};
