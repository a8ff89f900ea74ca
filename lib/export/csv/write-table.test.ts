import { describe, expect, it } from 'vitest';
import { SAMPLE_PROVENANCE, SAMPLE_TABLE } from '../testing/sample-table';
import { writeTableCsv } from './write-table';

describe('writeTableCsv', () => {
  it('writes full precision, plain dates, neutralised formulas, and where each row comes from', () => {
    const lines = writeTableCsv(SAMPLE_TABLE, SAMPLE_PROVENANCE, 'plain', 'fr').split('\r\n');
    expect(lines[0]).toBe(
      'place,value,numerator,coverage,rate,ratio,month,note,source,dataAsOf,release,fictive',
    );
    expect(lines[1]).toBe(
      `Ségou,71.60833661030279,1821,0.8596491228070176,12.5,2.25,2026-08-01,'=cmd|' /C calc'!A0,"serveur de démonstration, valeurs inventées",2026-11-04,2026-11-04.1,oui`,
    );
    expect(lines[2]).toContain(`"Gao; ""Nord"", l’Est",2543,-3,,0,,,'+33 1,`);
    expect(lines).toHaveLength(5);
  });

  it('writes what a French Excel opens: mark, semicolons, decimal commas, heads in words', () => {
    const text = writeTableCsv(SAMPLE_TABLE, SAMPLE_PROVENANCE, 'excel-fr', 'fr');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFLieu;Valeur;Numérateur;Données reçues;Taux;Ratio;Mois;Note;Source;Données au;Version;Données fictives',
    );
    expect(lines[1]).toContain('Ségou;71,60833661030279;1821;0,8596491228070176;12,5;2,25;2026-08-01;');
    expect(lines[3]).toContain('Mopti;;;0;;-0,5;2026-02-28;');
  });

  it('has no column of fictive data for real ones', () => {
    const real = writeTableCsv(SAMPLE_TABLE, { ...SAMPLE_PROVENANCE, fictive: null }, 'plain', 'fr');
    expect(real).not.toContain('fictive');
  });
});
