import fc from 'fast-check';

/** Any text whatsoever, of any signs: control signs, markup, halves of surrogate pairs. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const sign = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    { weight: 1, arbitrary: fc.nat(0x1f) },
    { weight: 1, arbitrary: fc.nat(0xffff) },
  );
  return fc.array(sign, { maxLength }).map((codes) => String.fromCharCode(...codes));
}
