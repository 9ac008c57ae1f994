import { parseInline, type Segment } from '../content/inline-text.ts';

const LINK = /!?\[([^[\]]*)\]\([^()\s]*\)/g;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
const EMPHASIS = /\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])|`/gu;

/**
 * A text as it is read out. Markdown is dropped, and a link keeps its words. A mark that prints a citation
 * is no part of the sentence and is dropped too; a mark that prints one value stands as one word, such as
 * `‹contact›`.
 */
export function readPlainText(text: string): string {
  return parseInline(text)
    .map(readSegment)
    .join('')
    .replace(LINK, '$1')
    .replace(TAG, '')
    .replace(EMPHASIS, '')
    .replace(/&lt;/g, '<')
    .replace(/\\([{}|<>])/g, '$1')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function readSegment(segment: Segment): string {
  switch (segment.kind) {
    case 'text':
    case 'unknown-mark':
      return segment.text;
    case 'id':
      return segment.id;
    case 'source':
      return '';
    default:
      return `‹${segment.kind}›`;
  }
}
