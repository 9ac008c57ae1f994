import { hasValidCheckDigit } from './check-digit.ts';

/**
 * What is wrong with an NPI as it was typed, or null where nothing is. It warns and refuses nothing, and it never
 * says which digit would be right: a digit that only fits the check would make a wrong NPI look sound.
 * @param typed space around it does not count; nothing else is corrected.
 */
export function describeNpiFault(typed: string): string | null {
  const npi = typed.trim();
  if (npi === '' || hasValidCheckDigit(npi)) return null;
  return /^\d{10}$/.test(npi)
    ? 'One digit is wrong: compare all ten with the source.'
    : 'An NPI has ten digits and nothing else: compare it with the source.';
}
