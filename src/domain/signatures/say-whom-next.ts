import type { Actor } from '../../schemas/people.ts';

const CALLED: Record<Exclude<Actor, 'you'>, string> = {
  'portal-administrator': 'the portal administrator',
  'clinic-it': 'clinic IT',
  payer: 'payer support (B8)',
};

/**
 * Whom to call about a code and when, nearest first: `If it stays: call clinic IT, then payer support (B8).` Where the
 * reader can do nothing about it, at once. Payer support is named only where the code can be a matter of its side.
 * @param who all who can do something about the code
 */
export function sayWhomNext(who: readonly Actor[]): string {
  const others = who.filter((actor) => actor !== 'you');
  const called = (others.length > 0 ? others : (['clinic-it'] as const)).map(
    (actor) => CALLED[actor],
  );
  const when = others.length < who.length ? 'If it stays' : 'At once';
  return `${when}: call ${called.join(', then ')}.`;
}
