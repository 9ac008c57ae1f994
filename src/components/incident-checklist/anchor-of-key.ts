import { anchorOf } from '../../domain/content/ids.ts';

/** The anchor of a line by its key: `b6-2`, and `b6-2-back` for the line that puts back what B6.2 changed. */
export function anchorOfKey(key: string): string {
  return anchorOf(key).replace('/', '-');
}
