import { describe, expect, it } from 'vitest';
import { sayBrowser } from './browser-words';

const MOZILLA = 'Mozilla/5.0';
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('sayBrowser', () => {
  it.each([
    [`${MOZILLA} (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0`, 'Firefox, Windows'],
    [`${MOZILLA} (X11; Linux x86_64) ${WEBKIT} Chrome/130.0.0.0 Safari/537.36`, 'Chrome, Linux'],
    [`${MOZILLA} (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/130.0.0.0 Safari/537.36`, 'Chrome, Linux'],
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0`,
      'Edge, Windows',
    ],
    [`${MOZILLA} (Linux; Android 10; K) ${WEBKIT} Chrome/130.0.0.0 Mobile Safari/537.36`, 'Chrome, Android'],
    [
      `${MOZILLA} (Linux; Android 13; SAMSUNG SM-A145F) ${WEBKIT} SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36`,
      'Samsung Internet, Android',
    ],
    [
      `${MOZILLA} (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1`,
      'Safari, iPhone',
    ],
    [
      `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15`,
      'Safari, macOS',
    ],
    ['curl/8.5.0', 'curl'],
    ['', 'navigateur inconnu'],
    ['something else', 'navigateur inconnu'],
  ])('%s', (userAgent, words) => {
    expect(sayBrowser(userAgent, 'navigateur inconnu')).toBe(words);
  });
});
