import { describe, expect, test } from 'vitest';
import {
  describeWeight,
  weighChunks,
} from '../../../../src/integrations/lookup-index/describe-weight.ts';

const files = (json: string) => ({
  index: { path: 'i', href: '/i', json },
  texts: { path: 't', href: '/t', json: '{}' },
});

describe('what the lookup adds to a page', () => {
  test('is its chunk and all that this imports, once each', () => {
    const bundle = {
      'a.js': { type: 'chunk', code: 'A', imports: ['b.js', 'c.js'], moduleIds: ['/x/finder.ts'] },
      'b.js': { type: 'chunk', code: 'B', imports: ['c.js'], moduleIds: ['/x/b.ts'] },
      'c.js': { type: 'chunk', code: 'C', imports: ['a.js'], moduleIds: ['/x/c.ts'] },
      'd.js': { type: 'chunk', code: 'D', imports: [], moduleIds: ['/x/d.ts'] },
    };
    expect(weighChunks('finder.ts', bundle)).toEqual(['A', 'B', 'C']);
    expect(weighChunks('nowhere.ts', bundle)).toEqual([]);
  });

  test('is said with whether it is too much', () => {
    expect(describeWeight(files('{}'), ['x'])).toMatch(/^adds \d+ bytes gzip .* within the 25600/);
    const heavy = Array.from({ length: 40_000 }, (_, at) =>
      ((at * 7919) % 65_521).toString(36),
    ).join('');
    expect(describeWeight(files(heavy), [])).toContain('OVER the 25600');
  });
});
