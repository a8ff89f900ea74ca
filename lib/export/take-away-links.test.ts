import { describe, expect, it } from 'vitest';
import { PAGE_FILES } from './pages';
import { takeAwayLinks } from './take-away-links';

describe('takeAwayLinks', () => {
  it('leads from every page that has files to them, with the page’s own parameters', () => {
    for (const { path } of Object.values(PAGE_FILES)) {
      const real = path.replace(/\[\w+\]/, 'FeBeXPelsev');
      const links = takeAwayLinks(`https://tableau.example.org${real}?periode=2026-08&region=abc`);
      const query = `chemin=${real}&periode=2026-08&region=abc`;
      expect(links?.xlsx).toBe(`/api/export/page/xlsx?${query}`);
      expect(links?.tables.length).toBeGreaterThan(0);
      expect(links?.csv('mois')).toBe(`/api/export/page/csv?${query}&tableau=mois`);
    }
    expect(takeAwayLinks('http://127.0.0.1:3000/')?.pdf).toBe('/api/export/page/pdf?chemin=/');
  });

  it('tells a list from what stands in it', () => {
    expect(takeAwayLinks('/reunions/recommandations')?.tables).toEqual(['recommandations']);
    expect(takeAwayLinks('/reunions/abc')?.tables).toContain('seance');
  });

  it('leads nowhere from other pages', () => {
    for (const path of [
      '/reunions/abc/note',
      '/compte',
      '/admin',
      '/reunions/abc/note/preparer',
      '/langue',
    ]) {
      expect(takeAwayLinks(`https://tableau.example.org${path}`), path).toBeNull();
    }
  });
});
