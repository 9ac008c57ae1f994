import { telHref } from '../practice/tel-href.ts';
import type { Directory } from './directory.ts';
import { type NamedMark, parseInline } from './inline-text.ts';
import { readClock } from './read-clock.ts';
import { readSetting } from './read-setting.ts';
import { toPlainText } from './to-plain-text.ts';

/** A run of text ready to be shown: plain, or a link with its class. */
export interface InlineRun {
  text: string;
  /** Address from the site's root, or a `tel:` address. */
  href?: string;
  /** `step-id`, `cite`, `contact`, `figure`, `setting`, `write-in` for a line to write on, or `blank`
   * for a labeled place in a line. */
  class?: string;
  /** What the link leads to, in words. */
  title?: string;
  /** The key of practice.yaml whose value it is, so that it can be filled in on the page. */
  practice?: string;
}

/** What stands for a setting the practice has not filled in. Print turns it into a line to write on. */
export const NOT_FILLED_IN = 'not filled in yet';

/** Where a source is listed. */
export function sourceAddress(id: string): string {
  return `/about/sources/#${id}`;
}

/**
 * Replaces the marks of a text by what they stand for. A mark that leads nowhere is shown as it was
 * written; the content check has refused it before a page is built.
 */
export function resolveInline(text: string, directory: Directory): InlineRun[] {
  return parseInline(text).flatMap((segment) => {
    switch (segment.kind) {
      case 'text':
      case 'unknown-mark':
        return [{ text: segment.text }];
      case 'id':
        return [resolveId(segment.id, directory)];
      case 'practice':
        return [resolveSetting(segment.id, directory)];
      case 'clock':
        return [{ text: readClock(segment.id, directory.practice), class: 'setting' }];
      case 'blank':
        return [{ text: segment.id.replaceAll('-', ' '), class: 'blank' }];
      default:
        return resolveSource(segment.kind, segment.id, directory);
    }
  });
}

function resolveId(id: string, directory: Directory): InlineRun {
  const target = directory.targets.get(id);
  return target === undefined
    ? { text: id }
    : {
        text: id,
        href: target.href,
        class: 'step-id',
        title: toPlainText(target.title, directory),
      };
}

/** A setting the practice has not filled in becomes a line to write on. */
function resolveSetting(path: string, { practice }: Directory): InlineRun {
  const value = practice && readSetting(practice, path);
  if (value === null || value === undefined) {
    return { text: NOT_FILLED_IN, class: 'write-in', practice: path };
  }
  const text = String(value);
  if (/^https?:/.test(text)) return { text, href: text, class: 'setting', practice: path };
  const href = telHref(text);
  if (href === undefined) return { text, class: 'setting', practice: path };
  // Nobody calls a fax.
  return { text, ...(path.endsWith('.fax') ? {} : { href }), class: 'contact', practice: path };
}

function resolveSource(
  kind: Exclude<NamedMark, 'practice' | 'clock' | 'blank'>,
  id: string,
  directory: Directory,
): InlineRun[] {
  const source = directory.sources.get(id);
  if (source === undefined) return [{ text: `[[${kind} ${id}]]` }];
  const cite = {
    href: sourceAddress(id),
    class: 'cite',
    title: toPlainText(source.fact, directory),
  };
  if (kind === 'contact' && source.contact) {
    const { kind: medium, value } = source.contact;
    const href = medium === 'phone' ? telHref(value) : undefined;
    return [{ text: value, ...(href && { href }), class: 'contact' }];
  }
  if (kind === 'figure' && source.figure !== undefined) {
    return [
      { text: source.figure, class: 'figure' },
      { text: ' ' },
      { ...cite, text: '(the article’s own figure; it names no study)' },
    ];
  }
  const date =
    source.use === 'unknown' ? 'nothing found' : `${source.publisher}, ${source.published}`;
  return [{ ...cite, text: `(${date})` }];
}
