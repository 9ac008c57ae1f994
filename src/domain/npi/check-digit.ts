/**
 * The National Provider Identifier's check digit, by the CMS rule: Luhn (modulus 10,
 * double-add-double) over the ten digits as if 80840 stood in front of them. Without that prefix
 * its share of the sum is the constant 24.
 */
const PREFIX_SUM = 24;

/** True for ten digits whose last one is the right check digit. It does not show that the NPI is in use. */
export function hasValidCheckDigit(npi: string): boolean {
  if (!/^\d{10}$/.test(npi)) return false;
  return (PREFIX_SUM + luhnSum(npi)) % 10 === 0;
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}
