import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupByIssue,
  listMessages,
  orderSignatures,
} from '../../../../src/domain/signatures/group-signatures.ts';
import { sampleSignature } from './sample-signature.ts';

const byPattern = (...patterns: string[]) =>
  patterns.map((pattern, index) => sampleSignature({ id: `s${index}`, patterns: [pattern] }));

const shown = (signatures: readonly { patterns: string[] }[]) =>
  signatures.map(({ patterns }) => patterns[0]);

describe('signatures in order', () => {
  test('count numbers by their size and do not mind case', () => {
    const signatures = byPattern('Error 1020', 'error 521', 'AADSTS700016', 'AADSTS50053');
    expect(shown(orderSignatures(signatures))).toEqual([
      'AADSTS50053',
      'AADSTS700016',
      'error 521',
      'Error 1020',
    ]);
  });

  test('do not depend on the order of the file', () => {
    const signatures = byPattern(
      'Stale Request',
      'stale request',
      'Error 5',
      'Error 12',
      'Error 5',
    );
    const expected = orderSignatures(signatures).map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(signatures, { minLength: signatures.length }), (mixed) => {
        expect(orderSignatures(mixed).map(({ id }) => id)).toEqual(expected);
      }),
    );
  });
});

describe('signatures by issue', () => {
  const signatures = [
    sampleSignature({ id: 'both', patterns: ['Both of them'], issues: ['locked', 'down'] }),
    sampleSignature({ id: 'down', issues: ['down'] }),
    sampleSignature({ id: 'locked', issues: ['locked'] }),
  ];

  test('stand under the likelier of two, each once, in the order of the issues', () => {
    const groups = groupByIssue(signatures, ['down', 'other', 'locked']);
    expect(
      groups.map(({ issue, signatures: inGroup }) => [issue, inGroup.map(({ id }) => id)]),
    ).toEqual([
      ['down', ['down']],
      ['locked', ['locked', 'both']],
    ]);
  });
});

describe('the messages that point to an issue', () => {
  const origin = (id: string) => ({ id, name: id, group: 'sign-on' as const, description: id });
  const signatures = [
    sampleSignature({ id: 'first', origin: 'okta' }),
    sampleSignature({ id: 'second', origin: 'saml', issues: ['down', 'account-locked'] }),
    sampleSignature({ id: 'weak', origin: 'ping', recognised: false }),
    sampleSignature({ id: 'other', origin: 'okta', issues: ['down'] }),
  ];

  test('are the recognized ones, likeliest or not, by origin in the order given', () => {
    const lists = listMessages('account-locked', signatures, ['saml', 'ping', 'okta'].map(origin));
    expect(lists.map((list) => [list.origin.id, list.signatures.map(({ id }) => id)])).toEqual([
      ['saml', ['second']],
      ['okta', ['first']],
    ]);
  });
});
