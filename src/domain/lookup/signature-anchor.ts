import type { Token } from './token.ts';

/**
 * The anchor under which the code reference explains a pattern: its words joined by hyphens, such as
 * `aadsts-50053`. The page that lists the codes gives every pattern the anchor of its own tokens.
 */
export function anchorOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join('-');
}
