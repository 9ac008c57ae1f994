import type { OriginSignature } from '../../../../src/domain/signatures/origins.ts';

/** A signature with what a test is not about filled in. */
export function sampleSignature(given: Partial<OriginSignature>): OriginSignature {
  return {
    id: 'sample',
    origin: 'okta',
    product: 'Okta',
    kind: 'phrase',
    patterns: ['A sample text'],
    issues: ['account-locked'],
    means: 'It is a sample.',
    first_action: 'Look at it.',
    who: ['you'],
    source: 'https://vendor.example/',
    grade: 'A',
    published: 'undated',
    read_on: '2026-11-23',
    recognised: true,
    stops: false,
    ...given,
  };
}
