/** The one form in which this site writes telephone numbers; a date or a ZIP code is none. */
const PHONE = /^(1-)?\d{3}-\d{3}-\d{4}( ext\. \d+)?$/;

/** The address that calls a number of the United States: `tel:+18005550100`. Undefined for other text. */
export function telHref(number: string): string | undefined {
  if (!PHONE.test(number)) return undefined;
  const digits = number.replace(/ ext\..*$/, '').replace(/\D/g, '');
  return `tel:+${digits.length === 10 ? `1${digits}` : digits}`;
}
