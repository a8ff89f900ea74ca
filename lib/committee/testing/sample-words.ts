import type { Finding, PrintedRecommendation } from '../brief-types';
import { SAMPLE_REGIONS } from './sample-places';

const MOPTI = SAMPLE_REGIONS[2];

export const SAMPLE_FINDINGS: readonly Finding[] = [
  {
    ...{
      id: 'pillar:supervision_monthly',
      section: 'plan',
      weight: 90,
      places: [],
      partial: false,
      edited: false,
    },
    indicators: ['supervision_monthly'],
    text: {
      fr: '68,4\u00a0% des ASC supervisés en août 2026\u202f; il en manque 46 pour atteindre l’attendu de 70\u00a0%.',
      en: '68.4% of CHWs supervised in August 2026; 46 more would meet the expected 70%.',
    },
  },
  {
    ...{ id: 'pillar:stockout_any', section: 'plan', weight: 80, places: [], partial: true, edited: false },
    indicators: ['stockout_any'],
    text: {
      fr: '41,3\u00a0% des ASC ont au moins un produit à zéro, sur des données partielles (74\u00a0%).',
      en: '41.3% of CHWs are out of at least one product, on partial data (74%).',
    },
  },
  {
    ...{
      id: 'worst:supervision_monthly:SampleMopt1',
      section: 'regions',
      weight: 70,
      partial: false,
      edited: true,
    },
    ...{ places: [MOPTI.uid], indicators: ['supervision_monthly'] },
    text: {
      fr: 'À Mopti, moins d’un ASC sur deux a été supervisé.',
      en: 'In Mopti, fewer than one CHW in two was supervised.',
    },
  },
];

export const SAMPLE_RECOMMENDATIONS: readonly PrintedRecommendation[] = [
  {
    ...{
      id: 'sample-r3',
      number: 3,
      text: 'Affecter un superviseur à chaque groupe de 18 ASC à Mopti',
      owner: 'DGSHP',
    },
    ...{
      due: '2026-12-31',
      state: 'in-progress',
      reason: null,
      indicator: 'chw_per_supervisor',
      madeOn: '2026-03-12',
    },
    ...{ places: [MOPTI], overdue: false, proposed: false },
    since: {
      indicator: 'chw_per_supervisor',
      from: { period: '2026-02', value: 22.4, coverage: 0.97 },
      to: { period: '2026-08', value: 21.8, coverage: 0.96 },
      change: -0.6,
    },
  },
  {
    ...{
      id: 'sample-r5',
      number: 5,
      text: 'Livrer CTA et TDR avant le pic d’août aux 44 districts',
      owner: 'Direction de la pharmacie',
    },
    ...{ due: '2026-07-31', state: 'open', reason: null, indicator: 'stockout_act', madeOn: '2026-03-12' },
    ...{ places: [], overdue: true, proposed: false },
    since: {
      indicator: 'stockout_act',
      from: { period: '2026-02', value: 29.1, coverage: 0.96 },
      to: { period: '2026-08', value: 38.2, coverage: 0.74 },
      change: null,
    },
  },
  {
    ...{
      id: 'sample-r6',
      number: 6,
      text: 'Publier chaque mois la liste des rapports manquants',
      owner: 'Cellule SIS',
    },
    ...{ due: '2026-06-30', state: 'done', reason: null, indicator: null, madeOn: '2026-03-12' },
    ...{ places: [], overdue: false, proposed: false, since: null },
  },
  {
    ...{ id: 'sample-r7', number: 7, text: 'Doter chaque ASC d’un second téléphone', owner: 'Partenaires' },
    ...{ due: null, state: 'dropped', reason: 'sans financement', indicator: null, madeOn: '2026-03-12' },
    ...{ places: [], overdue: false, proposed: false, since: null },
  },
  {
    ...{
      id: 'sample-r9',
      number: 9,
      text: 'Former les superviseurs à l’audit de 10 à 12 ménages',
      owner: 'DGSHP, partenaires',
    },
    ...{ due: '2027-03-31', state: 'open', reason: null, indicator: null, madeOn: '2026-09-14' },
    ...{ places: [], overdue: false, proposed: true, since: null },
  },
];
