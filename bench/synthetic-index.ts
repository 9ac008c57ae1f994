import { buildLookupIndex } from '../src/domain/lookup/build/build-lookup-index.ts';
import type { LookupKnowledge } from '../src/domain/lookup/build/knowledge.ts';
import { LOOKUP_SETTINGS } from '../src/domain/lookup/build/lookup-settings.ts';
import { createRandom } from '../src/domain/lookup/build/seeded-random.ts';
import type { LookupIndex } from '../src/domain/lookup/lookup-index.ts';
import { readContent } from '../src/integrations/content-check/read-content.ts';
import { collectKnowledge } from '../src/integrations/lookup-index/collect-knowledge.ts';

/** An index of the site's own content and of invented issues and signatures, each with words of its own. */
export function buildSyntheticIndex(issues: number, signatures: number): LookupIndex {
  const own = collectKnowledge(readContent(process.cwd()).content);
  const { fit, prune, ...rest } = LOOKUP_SETTINGS;
  return buildLookupIndex(invent(own, issues, signatures), {
    ...rest,
    fit: { ...fit, logistic: { ...fit.logistic, passes: 1 } },
    prune: { ...prune, cells: 60_000 },
  });
}

const SYLLABLES = 'ba ke di lo mu ran tes vir pol gan sek tor'.split(' ');

function invent(own: LookupKnowledge, issues: number, signatures: number): LookupKnowledge {
  const random = createRandom(1);
  const word = () =>
    Array.from({ length: 4 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  const ids = Array.from({ length: issues }, (_, number) => `invented-${number}`);
  return {
    ...own,
    subjects: [
      ...own.subjects,
      ...ids.map((id) => ({
        ref: `issue:${id}`,
        title: word(),
        texts: [word(), `${word()} ${word()}`],
      })),
    ],
    phrases: [
      ...own.phrases,
      ...ids.map((id) => ({
        for: `issue:${id}`,
        phrases: Array.from({ length: 5 }, () => `my ${word()} is ${word()} ${word()}`),
      })),
    ],
    signatures: [
      ...own.signatures,
      ...Array.from({ length: signatures }, (_, number) => ({
        id: `invented-${number}`,
        product: word(),
        patterns: [`${word()} ${10_000 + number}`, `${word()} ${word()} ${word()} ${number}`],
        issues: [ids[number % issues] ?? ''],
        means: word(),
        recognised: true,
        stops: false,
      })),
    ],
  };
}
