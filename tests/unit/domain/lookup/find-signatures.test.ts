import { describe, expect, test } from 'vitest';
import { compileSignatures } from '../../../../src/domain/lookup/build/compile-signatures.ts';
import type { LookupSignature } from '../../../../src/domain/lookup/build/knowledge.ts';
import { findSignatures } from '../../../../src/domain/lookup/find-signatures.ts';
import { readTokens } from '../../../../src/domain/lookup/read-tokens.ts';
import {
  openSignatures,
  type SignatureMeaning,
} from '../../../../src/domain/lookup/signature-table.ts';

const refs = ['issue:locked', 'issue:network', 'none'];

const sign = (id: string, patterns: string[], more: Partial<LookupSignature>): LookupSignature => ({
  id,
  product: 'Sample Sign-on',
  patterns,
  issues: ['locked'],
  means: '',
  recognised: true,
  stops: false,
  ...more,
});

const given = [
  sign('locked', ['SIGN50053'], {}),
  sign('blocked', ['SIGN50054', 'the firewall has eaten it'], { issues: ['network', 'locked'] }),
  sign('vague', ['E0000004'], { product: 'Another', recognised: false }),
  sign('status', ['404 not found'], { product: 'Web server', issues: ['network'] }),
  sign('alarm', ['not me'], { product: '', issues: [], recognised: false, stops: true }),
];

const { signatures, products } = compileSignatures(given, refs);
const table = openSignatures({ signatures } as Parameters<typeof openSignatures>[0]);
const find = (text: string) => findSignatures(table, readTokens(text));

describe('a pattern that was packed', () => {
  test.each(
    given.flatMap((signature) =>
      signature.patterns.map((pattern) => [pattern, signature] as const),
    ),
  )('%s stands for what its signature says', (pattern, { product, issues, recognised, stops }) => {
    const meaning: SignatureMeaning = {
      product: products.indexOf(product),
      refs: issues.map((issue) => refs.indexOf(`issue:${issue}`)),
      recognised,
      stops,
    };
    expect(find(`it says ${pattern}!`).map((match) => match.meaning)).toEqual([meaning]);
  });
});

describe('a code', () => {
  test.each(['SIGN50052', 'SIGN50055', 'SIGN500530', 'SIGN5005', 'SIGN050053', 'SIGN 50053 0'])(
    'is not taken for its neighbor: %s',
    (text) => {
      expect(find(text).filter(({ until }) => until === readTokens(text).length)).toEqual([]);
    },
  );

  test('is another one without its zeros', () => {
    expect(find('E4')).toEqual([]);
    expect(find('E00000004')).toEqual([]);
  });

  test('of more digits than a number holds is looked up all the same', () => {
    expect(find(`SIGN${'9'.repeat(5000)}`)).toEqual([]);
  });
});
