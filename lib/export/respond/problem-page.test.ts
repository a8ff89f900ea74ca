import { describe, expect, it } from 'vitest';
import { toProblemError } from '../chromium/chromium-problem';
import { backAddress } from './back-address';
import { problemPage } from './problem-page';

const HOST = 'tableau.example';
function ask(path: string, referer?: string): Request {
  return new Request(`https://${HOST}${path}`, {
    headers: { host: HOST, ...(referer === undefined ? {} : { referer }) },
  });
}

describe('backAddress', () => {
  it('is the page that the reader came from, on this dashboard only', () => {
    const file = '/api/export/page/pdf?chemin=/stocks&periode=2026-08';
    expect(backAddress(ask(file, `https://${HOST}/stocks?periode=2026-08&tri=nom`))).toBe(
      '/stocks?periode=2026-08&tri=nom',
    );
    for (const referer of [
      'https://elsewhere.example/stocks',
      `https://${HOST}${file}`,
      `https://${HOST}//elsewhere.example`,
      'none',
    ]) {
      expect(backAddress(ask(file, referer))).toBe('/stocks?periode=2026-08');
    }
  });

  it('is else the page that the file is of, and never an address that somebody wrote', () => {
    expect(backAddress(ask('/api/export/figure/season/png?periode=2026-08'))).toBe('/stocks?periode=2026-08');
    expect(backAddress(ask('/api/export/brief/b1/pdf'))).toBe('/reunions');
    for (const path of ['//elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', '/x']) {
      expect(backAddress(ask(`/api/export/page/pdf?chemin=${encodeURIComponent(path)}`))).toBe('/');
    }
  });
});

describe('problemPage', () => {
  const links = { own: '/api/export/page/pdf?chemin=/stocks&a="><script>', back: '/stocks' };

  it('tells a reader in their language what to do instead, and leads back', async () => {
    const busy = problemPage(toProblemError('busy'), 'fr', links);
    expect([busy.status, busy.headers.get('retry-after'), busy.headers.get('content-type')]).toEqual([
      503,
      '20',
      'text/html; charset=utf-8',
    ]);
    const page = await busy.text();
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('Enregistrer au format PDF');
    expect(page).toContain('href="/stocks"');
    expect(page).toContain('Réessayer');
    expect(page).not.toContain('<script');
  });

  it('offers no second try where it would not help, and says 429 of a second file', async () => {
    const none = problemPage(toProblemError('no-chromium'), 'en', links);
    expect(none.status).toBe(503);
    const page = await none.text();
    expect(page).toContain('Save as PDF');
    expect(page).not.toContain('Try again');
    const own = problemPage(toProblemError('own-file'), 'en', links);
    expect([own.status, own.headers.get('retry-after')]).toEqual([429, '5']);
  });
});
