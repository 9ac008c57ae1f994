import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeBrowser } from '../../../../src/domain/incident/describe-browser.ts';
import { anyText } from '../../any-text.ts';

const MOZILLA = 'Mozilla/5.0';
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a browser is known from its user-agent text', () => {
  test.each([
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`,
      'Microsoft Edge 131 on Windows 10 or 11',
    ],
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/131.0.0.0 Safari/537.36`,
      'Chrome 131 on Windows 10 or 11',
    ],
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0`,
      'Firefox 133 on Windows 10 or 11',
    ],
    [
      `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15`,
      'Safari 18.1 on macOS',
    ],
    [
      `${MOZILLA} (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1`,
      'Safari 18.1 on iPhone',
    ],
    [
      `${MOZILLA} (iPad; CPU OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`,
      'Chrome 131 on iPad',
    ],
    [
      `${MOZILLA} (Linux; Android 10; K) ${WEBKIT} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
      'Samsung Internet 27.0 on Android',
    ],
    [
      `${MOZILLA} (X11; CrOS x86_64 14541.0.0) ${WEBKIT} Chrome/131.0.0.0 Safari/537.36`,
      'Chrome 131 on ChromeOS',
    ],
    [
      `${MOZILLA} (X11; Linux x86_64) ${WEBKIT} Chrome/130.0.0.0 Safari/537.36 OPR/115.0.0.0`,
      'Opera 115 on Linux',
    ],
    [
      `${MOZILLA} (Windows NT 6.1; WOW64; Trident/7.0; AS; rv:11.0) like Gecko`,
      'Internet Explorer 11 on Windows',
    ],
    ['Firefox/140.0', 'Firefox 140'],
  ])('%s', (userAgent, words) => {
    expect(describeBrowser(userAgent)).toBe(words);
  });
});

test.each(['', 'curl/8.5.0', 'Chrome', 'Version/18.1', 'Mozilla/5.0 (Windows NT 10.0)'])(
  'nothing is guessed from %j',
  (userAgent) => {
    expect(describeBrowser(userAgent)).toBeNull();
  },
);

test('any text whatsoever gives a short name or none', () => {
  const piece = fc.oneof(anyText(20), fc.constantFrom('Chrome/', '131', 'Trident/', 'rv:', ' '));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect((describeBrowser(pieces.join('')) ?? '').length).toBeLessThan(60);
    }),
  );
});
