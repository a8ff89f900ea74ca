import { indicatorById } from '@/lib/indicators/catalogue';
import type { BriefDocument } from '../brief-types';
import { printIndicator } from '../document/print-indicator';
import { makeSampleFigure, SAMPLE_LINES, SAMPLE_PERIOD } from './sample-figures';
import { makeSampleMap, SAMPLE_COUNTRY, SAMPLE_REGIONS } from './sample-places';
import { SAMPLE_COVERAGE, SAMPLE_PILLARS, SAMPLE_REGION_ROWS, SAMPLE_WORST } from './sample-regions';
import { SAMPLE_FINDINGS, SAMPLE_RECOMMENDATIONS } from './sample-words';

const [, KOULIKORO, MOPTI, SEGOU, SIKASSO] = SAMPLE_REGIONS;
const UP = {
  fr: ['<\u00a050', '50–60', '60–70', '70–80', '≥\u00a080\u00a0%'],
  en: ['<\u00a050', '50–60', '60–70', '70–80', '≥\u00a080%'],
};
const DOWN = {
  fr: ['<\u00a010', '10–15', '15–25', '25–40', '≥\u00a040\u00a0%'],
  en: ['<\u00a010', '10–15', '15–25', '25–40', '≥\u00a040%'],
};
const say = (value: string) => ({ fr: `${value.replace('.', ',')}\u00a0%`, en: `${value}%` });

const SUPERVISION_MAP = makeSampleMap(
  'supervision_monthly',
  'up',
  UP,
  { after: 3, label: { fr: 'attendu national 70\u00a0%', en: 'national expected 70%' } },
  [
    { fill: 3, ...say('66.8'), status: 'watch' },
    { fill: 4, ...say('73.1'), status: 'on-track' },
    { fill: 1, ...say('48.2'), status: 'off-track' },
    { fill: 2, ...say('58.3'), status: 'off-track', partial: true },
    { fill: 5, ...say('81.0'), status: 'on-track' },
  ],
);

const STOCK_MAP = makeSampleMap(
  'stockout_any',
  'down',
  DOWN,
  { after: 3, label: { fr: 'attendu national 25\u00a0%', en: 'national expected 25%' } },
  [
    { fill: 'no-data', fr: 'pas de donnée', en: 'no data', status: null },
    { fill: 4, ...say('33.2'), status: 'off-track' },
    { fill: 5, ...say('55.7'), status: 'off-track' },
    { fill: 5, ...say('47.1'), status: 'off-track', partial: true },
    { fill: 4, ...say('28.4'), status: 'off-track' },
  ],
);

const IDS = [...new Set([...SAMPLE_LINES.map(({ indicator }) => indicator), ...SAMPLE_PILLARS])];

/** A whole note, every part present: figures that are partial, missing and to validate among them. All invented. */
export const SAMPLE_DOCUMENT: BriefDocument = {
  format: 1,
  meeting: {
    id: 'sample-meeting',
    title: 'Comité de pilotage, session de septembre 2026',
    date: '2026-09-14',
    place: 'Bamako',
  },
  country: { fr: 'Mali', en: 'Mali' },
  period: SAMPLE_PERIOD,
  release: { number: 42, label: '2026-11-04.1', dataAsOf: '2026-11-04T02:10:00.000Z' },
  fictive: true,
  threshold: 0.8,
  previous: { brief: 'sample-before', meetingDate: '2026-03-12', period: '2026-02', release: '2026-04-02.1' },
  title: {
    fr: 'Le plan avance\u202f; les stocks et Mopti décrochent',
    en: 'The plan moves forward; stocks and Mopti fall behind',
  },
  sections: ['plan', 'regions', 'changes', 'recommendations', 'annex'],
  paragraphs: [
    {
      id: 'p1',
      after: 'regions',
      text: {
        fr: 'La mission de juillet à Mopti a confirmé ces chiffres.\n\nSon rapport est joint à la convocation.',
        en: 'The July mission to Mopti confirmed these figures.\n\nIts report comes with the invitation.',
      },
    },
  ],
  decisions: [
    {
      fr: 'Valider ou corriger les cibles marquées «\u202fà valider\u202f».',
      en: 'Confirm or correct the targets marked “to validate”.',
    },
    {
      fr: 'Décider d’un stock de sécurité de CTA et de TDR avant août 2027.',
      en: 'Decide on a safety stock of ACTs and RDTs before August 2027.',
    },
  ],
  findings: SAMPLE_FINDINGS,
  indicators: Object.fromEntries(
    IDS.flatMap((id) => {
      const definition = indicatorById(id);
      return definition ? [[id, printIndicator(definition)]] : [];
    }),
  ),
  pillars: [
    {
      pillar: 'coverage',
      ...makeSampleFigure('chw_functional', SAMPLE_COUNTRY.uid, {
        value: 93.5,
        of: 3106,
        expected: 93,
        target: 94,
        validated: false,
        gap: 0,
        change: 0.8,
      }),
    },
    {
      pillar: 'supervision',
      ...makeSampleFigure('supervision_monthly', SAMPLE_COUNTRY.uid, {
        value: 68.4,
        of: 2904,
        expected: 70,
        target: 72,
        validated: false,
        gap: 46,
        change: 2.6,
      }),
    },
    {
      pillar: 'stock',
      ...makeSampleFigure('stockout_any', SAMPLE_COUNTRY.uid, {
        value: 41.3,
        of: 2700,
        coverage: 0.74,
        expected: 25,
        target: 24,
        gap: 440,
      }),
    },
  ],
  plan: {
    id: 'sample-plan',
    name: {
      fr: 'Plan stratégique national des SEC 2026-2030',
      en: 'National strategic plan for CCM 2026–2030',
    },
    ...{ from: '2026-01', to: '2030-12', lines: SAMPLE_LINES },
    goals: [{ fr: 'Un million de vies sauvées d’ici à 2030', en: 'One million lives saved by 2030' }],
    counts: { onTrack: 3, watch: 2, offTrack: 2, unknown: 2 },
    onTrackBefore: 2,
  },
  map: SUPERVISION_MAP,
  smallMaps: [
    { ...SUPERVISION_MAP, indicator: 'chw_functional' },
    SUPERVISION_MAP,
    STOCK_MAP,
    { ...SUPERVISION_MAP, indicator: 'completeness' },
  ],
  regions: SAMPLE_REGION_ROWS,
  worst: SAMPLE_WORST,
  moves: [
    {
      indicator: 'supervision_monthly',
      place: KOULIKORO,
      before: 66.8,
      after: 73.1,
      beforePeriod: '2026-02',
      afterPeriod: SAMPLE_PERIOD,
      better: true,
    },
    {
      indicator: 'supervision_360',
      place: SAMPLE_COUNTRY,
      before: 33.5,
      after: 41.2,
      beforePeriod: '2026-02',
      afterPeriod: SAMPLE_PERIOD,
      better: true,
    },
    {
      indicator: 'supervision_monthly',
      place: MOPTI,
      before: 50.9,
      after: 48.2,
      beforePeriod: '2026-02',
      afterPeriod: SAMPLE_PERIOD,
      better: false,
    },
    {
      indicator: 'stockout_any',
      place: SIKASSO,
      before: 24.9,
      after: 28.4,
      beforePeriod: '2025-08',
      afterPeriod: SAMPLE_PERIOD,
      better: false,
    },
  ],
  revised: [
    { indicator: 'supervision_monthly', place: MOPTI, period: '2026-02', printed: 51.4, now: 50.9 },
    { indicator: 'stockout_any', place: SEGOU, period: '2026-02', printed: null, now: 38.2 },
  ],
  recommendations: SAMPLE_RECOMMENDATIONS,
  coverage: SAMPLE_COVERAGE,
};
