import type { NarrowingEffects } from '../lookup-index.ts';
import type { NarrowingByRef } from './knowledge.ts';

/** What the answers of the narrowing questions add, by the number of the class instead of its ref. */
export function compileNarrowing(
  { scope, signOn }: NarrowingByRef,
  refs: readonly string[],
): NarrowingEffects {
  const place = (effect: Readonly<Record<string, number>>): number[] => {
    const last = refs.findLastIndex((ref) => effect[ref] !== undefined);
    return refs.slice(0, last + 1).map((ref) => effect[ref] ?? 0);
  };
  const { me, several, everyone } = scope;
  const { password, sso } = signOn;
  return {
    scope: { me: place(me), several: place(several), everyone: place(everyone) },
    signOn: { password: place(password), sso: place(sso) },
  };
}
