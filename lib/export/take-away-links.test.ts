import { describe, expect, it } from 'vitest';
import { PAGE_FILES } from './pages';
import { takeAwayLinks } from './take-away-links';

describe('takeAwayLinks', () => {
  it('leads from every page of figures to its files, with the page’s own parameters', () => {
    for (const { path } of PAGE_FILES) {
      const real = path.replace('[uid]', 'FeBeXPelsev');
      const links = takeAwayLinks(`https://tableau.example.org${real}?periode=2026-08&region=abc`);
      const query = `chemin=${real}&periode=2026-08&region=abc`;
      expect(links?.xlsx).toBe(`/api/export/page/xlsx?${query}`);
      expect(links?.csvExcel).toBe(`/api/export/page/csv?${query}&variante=excel`);
    }
    expect(takeAwayLinks('http://127.0.0.1:3000/')?.pdf).toBe('/api/export/page/pdf?chemin=/');
  });

  it('leads nowhere from other pages', () => {
    for (const path of ['/reunions', '/recherche?q=a', '/donnees/definitions', '/admin', '/plan/cibles']) {
      expect(takeAwayLinks(`https://tableau.example.org${path}`), path).toBeNull();
    }
  });
});
