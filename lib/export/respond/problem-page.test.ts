import { describe, expect, it } from 'vitest';
import { FIGURE_NAMES, type FigureName } from '../figures/figure-names';
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

/** What each figure is asked for with, and the page that it leads back to. */
const OF_FIGURES: Readonly<Record<FigureName, readonly [query: string, page: string]>> = {
  map: ['periode=2026-08', '/?periode=2026-08'],
  trend: ['indicateur=chw_count', '/donnees/indicateurs/chw_count'],
  'plan-course': ['indicateur=chw_count', '/plan?indicateur=chw_count'],
  bullets: ['', '/plan'],
  season: ['periode=2026-08', '/stocks?periode=2026-08'],
  'stock-calendar': ['region=R1', '/stocks?region=R1'],
  'region-multiples': ['periode=2026-08', '/supervision?periode=2026-08'],
  'district-strip': ['', '/supervision'],
  'coverage-map': ['niveau=district', '/couverture?niveau=district'],
  'partner-map': ['', '/couverture'],
  'place-map': ['chemin=/regions/R1&periode=2026-08', '/regions/R1?periode=2026-08'],
  'place-trends': ['chemin=/districts/R1D1', '/districts/R1D1'],
  'place-calendar': ['chemin=/regions/R1', '/regions/R1'],
  'place-cycle': ['chemin=/regions/R1', '/regions/R1'],
  'brief-map': ['note=b1', '/reunions'],
  'brief-small-maps': ['note=b1&langue=fr', '/reunions'],
};

describe('backAddress of figures', () => {
  it.each(FIGURE_NAMES)('leads from %s to its page', (name) => {
    const [query, page] = OF_FIGURES[name];
    for (const format of ['svg', 'png']) {
      expect(backAddress(ask(`/api/export/figure/${name}/${format}?${query}`))).toBe(page);
    }
  });

  it('leads from what nobody knows to a page that there is', () => {
    expect(backAddress(ask('/api/export/figure/trend/svg?indicateur=%2F%2Fevil'))).toBe(
      '/donnees/definitions',
    );
    expect(backAddress(ask('/api/export/figure/place-map/svg'))).toBe('/');
    expect(backAddress(ask('/api/export/figure/nothing/svg?note=b1'))).toBe('/');
  });

  it('takes what names the file out of the page’s address', () => {
    const file = 'chemin=/stocks&tableau=mois&variante=excel&langue=en&periode=2026-08';
    expect(backAddress(ask(`/api/export/page/csv?${file}`))).toBe('/stocks?periode=2026-08');
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
