import { describe, expect, it } from 'vitest';
import { sectionOf } from './nav-links';

describe('sectionOf', () => {
  it.each([
    ['/', '/'],
    ['/regions/abc', '/'],
    ['/districts/abc', '/'],
    ['/donnees', '/donnees'],
    ['/donnees/indicateurs/x', '/donnees'],
    ['/couverture', '/couverture'],
    ['/plan', '/plan'],
    ['/plan/scenario', '/plan'],
    ['/plan/cibles', '/plan'],
    ['/planning', null],
    ['/recherche', null],
    ['/compte', null],
    ['/admin/journal', null],
    ['/connexion', null],
    ['/donneesx', null],
  ])('%s', (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });
});
