import type { ExportTable, Provenance } from '../tables/table-types';

/** Everything that breaks files: accents, quotes, separators, formulas, line ends, nothing, dates, negatives. */
export const SAMPLE_TABLE: ExportTable = {
  id: 'regions',
  name: 'Régions',
  title: 'Régions, août 2026',
  columns: [
    { key: 'place', label: 'Lieu', type: 'text' },
    { key: 'value', label: 'Valeur', type: 'figure' },
    { key: 'numerator', label: 'Numérateur', type: 'count' },
    { key: 'coverage', label: 'Données reçues', type: 'share' },
    { key: 'rate', label: 'Taux', type: 'percent' },
    { key: 'ratio', label: 'Ratio', type: 'ratio' },
    { key: 'month', label: 'Mois', type: 'date' },
    { key: 'note', label: 'Note', type: 'text' },
  ],
  rows: [
    {
      ...{ place: 'Ségou', unit: 'percent', value: 71.60833661030279, numerator: 1821 },
      ...{ coverage: 0.8596491228070176, rate: 12.5, ratio: 2.25, month: new Date('2026-08-01T00:00:00Z') },
      note: "=cmd|' /C calc'!A0",
    },
    {
      ...{ place: 'Gao; "Nord", l’Est', unit: 'count', value: 2543, numerator: -3 },
      ...{ coverage: null, rate: 0, ratio: null, month: null, note: '+33 1' },
    },
    {
      ...{ place: 'Mopti', unit: 'ratio', value: null, numerator: null },
      ...{
        coverage: 0,
        rate: null,
        ratio: -0.5,
        month: new Date('2026-02-28T00:00:00Z'),
        note: 'œuvre, <b>&',
      },
    },
  ],
};

export const SAMPLE_PROVENANCE: Provenance = {
  title: 'Tableau SEC, Supervision',
  period: 'Août 2026',
  scope: 'tout le pays',
  dataAsOf: '2026-11-04T02:10:00.000Z',
  release: '2026-11-04.1',
  source: 'serveur de démonstration, valeurs inventées',
  address: 'http://localhost:3000/supervision?periode=2026-08',
  fictive: 'DONNÉES FICTIVES DE DÉMONSTRATION.',
  madeOn: new Date('2026-11-05T08:00:00Z'),
  definitions: [
    {
      name: 'ASC supervisés',
      definition: 'Part des ASC supervisés.',
      formula: 'ASC supervisés ÷ ASC actifs × 100',
      howToRead: 'Plus haut est mieux.',
      notToRead: 'Pas la qualité.',
      origin: 'Plan',
    },
  ],
};
