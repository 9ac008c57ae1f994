import type { Directory } from './directory.ts';
import { parseInline, type Segment } from './inline-text.ts';
import { readClock } from './read-clock.ts';
import { readSetting } from './read-setting.ts';

/** A text with its marks as plain words, for places where no link can stand. Citations are left out. */
export function toPlainText(text: string, directory: Directory): string {
  return parseInline(text)
    .map((segment) => toWords(segment, directory))
    .join('')
    .replace(/ +([.,;:]|$)/g, '$1');
}

function toWords(segment: Segment, { sources, practice }: Directory): string {
  switch (segment.kind) {
    case 'text':
    case 'unknown-mark':
      return segment.text;
    case 'id':
      return segment.id;
    case 'contact':
      return sources.get(segment.id)?.contact?.value ?? '';
    case 'figure':
      return sources.get(segment.id)?.figure ?? '';
    case 'practice':
      return String((practice && readSetting(practice, segment.id)) ?? '');
    case 'clock':
      return readClock(segment.id, practice);
    case 'blank':
      return `(${segment.id.replaceAll('-', ' ')})`;
    case 'source':
      return '';
  }
}
