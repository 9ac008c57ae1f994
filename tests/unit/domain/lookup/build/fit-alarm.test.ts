import { describe, expect, test } from 'vitest';
import { buildLookupIndex } from '../../../../../src/domain/lookup/build/build-lookup-index.ts';
import { lookUp } from '../../../../../src/domain/lookup/look-up.ts';
import { sampleKnowledge, sampleSettings } from '../sample-knowledge.ts';

const raises = (stop: string[], text: string) =>
  lookUp(
    buildLookupIndex(
      { ...sampleKnowledge, alarms: { ...sampleKnowledge.alarms, stop } },
      sampleSettings,
    ),
    text,
  ).alarm !== undefined;

describe('an alarm', () => {
  test('is learnt from the phrases that tell of one', () => {
    const stop = ['the firewall called me', 'a firewall called and wants my password'];
    expect(raises(stop, 'firewall called')).toBe(true);
    expect(raises(sampleKnowledge.alarms.stop, 'firewall called')).toBe(false);
  });

  test('is raised by nothing where there is nothing to learn it from', () => {
    expect(raises([], 'hacked')).toBe(false);
  });

  test('leaves the answers as they are', () => {
    const text = 'the firewall blocks the connection';
    const [plain, alarming] = [[], ['the firewall blocks the connection']].map((stop) =>
      lookUp(
        buildLookupIndex(
          { ...sampleKnowledge, alarms: { ...sampleKnowledge.alarms, stop } },
          sampleSettings,
        ),
        text,
      ),
    );
    expect(alarming?.ranked.map(({ ref, score }) => [ref, score])).toEqual(
      plain?.ranked.map(({ ref, score }) => [ref, score]),
    );
  });
});
