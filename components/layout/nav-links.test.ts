import { describe, expect, it } from 'vitest';
import { inPeriodShown, sectionOf } from './nav-links';

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

describe('inPeriodShown', () => {
  it.each([
    ['/stocks', '2026-T2', '/stocks?periode=2026-T2'],
    ['/stocks', '2026-06', '/stocks?periode=2026-06'],
    ['/plan', '2026-06', '/plan?periode=2026-06'],
    ['/donnees', '2026-06', '/donnees?periode=2026-06'],
    ['/plan', '2026-T2', '/plan'],
    ['/donnees', '2026', '/donnees'],
    ['/plan', null, '/plan'],
  ])('%s in %s', (href, period, address) => {
    expect(inPeriodShown(href, period)).toBe(address);
  });
});
