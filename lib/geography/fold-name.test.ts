import { describe, expect, it } from 'vitest';
import { foldName } from './fold-name';

describe('foldName', () => {
  it.each([
    ['Ségou', 'SEGOU'],
    ['Région de Ségou ', 'ségou'],
    ['Région  d’Ansongo', 'Ansongo'],
    ["Cercle de l'Est", 'est'],
    ['District sanitaire de Kita', 'KITA'],
    ['DS Kita', 'Kita'],
    ['Bougouni District', 'Bougouni'],
    ['Kéniéba', 'Ke\u0301nie\u0301ba'],
    ['San-Nord', 'san nord'],
  ])('%s = %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['San', 'Sikasso'],
    ['Commune I', 'Commune II'],
    ['Kalaban Coro', 'Kalaban'],
  ])('%s ≠ %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('leaves a name that is only such a word', () => {
    expect(foldName('Région')).toBe('region');
  });
});
