import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBothWays, foldJoined, foldWords } from './fold-words';
import { NameIndex } from './name-index';
import { rankEntry, readNeedle, type Rank } from './rank';

const entry = (name: string, context = '') => ({ names: foldBothWays(name), context: foldWords(context) });
const rank = (name: string, query: string, context = ''): Rank | null => {
  const needle = readNeedle(query);
  return needle === null ? null : rankEntry(entry(name, context), needle);
};

describe('foldWords', () => {
  it.each([
    ['  Ségou ', 'segou'],
    ['CÔTE-D’IVOIRE', 'cote d ivoire'],
    ["N'Gouma", 'n gouma'],
    ['Cœur (Sud)', 'coeur sud'],
    ['Kɛnɛya ŋa', 'keneya na'],
    ['ﬁn', 'fin'],
    ['…', ''],
  ])('%s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('leaves apostrophes and hyphens out, or parts words at them', () => {
    expect(foldJoined('N’Gouma-Est')).toBe('ngoumaest');
    expect(foldBothWays('N’Gouma')).toEqual(['n gouma', 'ngouma']);
    expect(foldBothWays('Kita')).toEqual(['kita']);
  });
});

describe('rankEntry', () => {
  it.each<[name: string, query: string, expected: Rank | null]>([
    ['Mopti', 'mopti', 'exact'],
    ['Mopti', 'MOP', 'prefix'],
    ['Ségou', 'segou', 'exact'],
    ['Segou', 'Ségou', 'exact'],
    ['Bandiagara Mopti', 'mop', 'word-prefix'],
    ['Bandiagara Mopti', 'mopti band', 'word-prefix'],
    ['Tominian', 'min', 'contains'],
    ['Tominian', 'n', null],
    ['Mopti', 'moptis', null],
    ['N’Gouma', 'ngou', 'prefix'],
    ['N’Gouma', "n'gouma", 'exact'],
    ['Ngouma', 'n’gouma', 'exact'],
    ['Kati-Ville', 'kati ville', 'exact'],
    ['Kati Ville', 'kati-ville', 'exact'],
    ['ASC supervisés dans le mois', 'asc du mois', 'word-prefix'],
    ['Aire de Kolokani', 'de', 'word-prefix'],
  ])('%s for « %s »: %s', (name, query, expected) => {
    expect(rank(name, query)).toBe(expected);
  });

  it('narrows a name down by where it stands and what it is', () => {
    const context = 'aire de sante Kita Kayes';
    expect(rank('Sikoro', 'sikoro kita', context)).toBe('exact');
    expect(rank('Sikoro', 'kayes siko', context)).toBe('prefix');
    expect(rank('Sikoro', 'aire sikoro', context)).toBe('exact');
    expect(rank('Sikoro', 'sikoro mopti', context)).toBeNull();
    expect(rank('Sikoro', 'kita', context), 'context alone finds nothing').toBeNull();
    expect(rank('Sikoro', 'kita kayes', context)).toBeNull();
  });

  it('finds nothing for what holds no letter', () => {
    expect(readNeedle(' -’ ')).toBeNull();
    expect(readNeedle('')).toBeNull();
  });
});

describe('NameIndex', () => {
  const entries = ['Bamako', 'Kita', 'Kita Nord', 'Nord Kita', 'Makita'].map((name) => ({
    name,
    ...entry(name),
  }));
  const find = (query: string, most: number) => {
    const needle = readNeedle(query);
    if (needle === null) throw new Error('nothing to look for');
    const { count, best } = new NameIndex(entries).find(needle, most);
    return [count, ...best.map(({ name }) => name)];
  };

  it('puts the best first, keeps the order of equals, and counts what it leaves out', () => {
    expect(find('kita', 9)).toEqual([4, 'Kita', 'Kita Nord', 'Nord Kita', 'Makita']);
    expect(find('kita', 2)).toEqual([4, 'Kita', 'Kita Nord']);
    expect(find('nord kita', 9)).toEqual([2, 'Nord Kita', 'Kita Nord']);
  });

  it('finds what a look at each entry finds', () => {
    const parts = fc.constantFrom('ba', 'ko', 'n’go', 'kita', 'sé', '-est', ' ', ' 1');
    const names = fc.array(fc.array(parts, { minLength: 1, maxLength: 4 }).map((some) => some.join('')));
    fc.assert(
      fc.property(names, fc.array(parts, { minLength: 1, maxLength: 3 }), (all, asked) => {
        const needle = readNeedle(asked.join(''));
        fc.pre(needle !== null && needle.words.every((word) => word.length > 1));
        if (needle === null) return;
        const listed = all.map((name) => ({ name, ...entry(name, 'kita') }));
        const ranked = listed.flatMap((one) => (rankEntry(one, needle) === null ? [] : [one.name])).sort();
        const { count, best } = new NameIndex(listed).find(needle, 1000);
        expect(best.map(({ name }) => name).sort()).toEqual(ranked);
        expect(count).toBe(ranked.length);
      }),
    );
  });

  it('goes through 16,000 names within the patience of a keystroke', () => {
    const many = new NameIndex(
      Array.from({ length: 16_000 }, (_, index) => entry(`Aire ${index} N’Golo`, 'aire sante Kita Kayes')),
    );
    const needle = readNeedle('golo 15 kita');
    if (needle === null) throw new Error('nothing to look for');
    const times = Array.from({ length: 9 }, () => {
      const startedAt = performance.now();
      expect(many.find(needle, 8).count).toBeGreaterThan(1000);
      return performance.now() - startedAt;
    });
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(100);
  });
});
