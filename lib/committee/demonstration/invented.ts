import type { MeetingWish, RecommendationWish } from '../types';

/** A meeting of the demonstration and what it recommends; dates are told in days from the day it is written. */
export interface InventedMeeting extends Omit<MeetingWish, 'date'> {
  readonly inDays: number;
  readonly recommendations: readonly InventedRecommendation[];
}

export interface InventedRecommendation extends Omit<RecommendationWish, 'due' | 'places'> {
  readonly dueInDays: number | null;
  /** The last region of the programme; else all of it. */
  readonly inLastRegion: boolean;
  readonly comment: string | null;
}

const OPEN = { state: 'open', reason: null, inLastRegion: false, comment: null } as const;
const ORGANISATIONS = ['DGSHP (exemple)', 'UNICEF (exemple)', 'Muso (exemple)'];
const ROOM = 'Salle fictive';

/** Every one says that it is invented, in its own text. */
export const INVENTED_MEETINGS: readonly InventedMeeting[] = [
  {
    inDays: -400,
    title: 'Réunion fictive de démonstration, première session',
    place: ROOM,
    agenda: ['Exemple fictif : bilan de la couverture', 'Exemple fictif : ruptures de stock'],
    organisations: ORGANISATIONS,
    documents: [{ title: 'Compte rendu fictif', url: 'https://example.org/compte-rendu-fictif' }],
    recommendations: [
      {
        ...OPEN,
        text: 'Exemple fictif : recevoir au moins 90 % de rapports avant le 15.',
        owner: 'DGSHP (exemple)',
        dueInDays: -180,
        state: 'done',
        indicator: 'completeness',
        comment: 'Exemple fictif : relance par téléphone chaque lundi.',
      },
      {
        ...OPEN,
        text: 'Exemple fictif : livrer CTA et TDR avant la saison de pluie.',
        owner: 'Pharmacie centrale (exemple)',
        dueInDays: -60,
        state: 'in-progress',
        indicator: 'stockout_act',
        inLastRegion: true,
      },
      {
        ...OPEN,
        text: 'Exemple fictif : tester une prime de transport pour superviseurs.',
        owner: 'Muso (exemple)',
        dueInDays: null,
        state: 'dropped',
        reason: 'Exemple fictif : sans financement cette année.',
        indicator: null,
      },
    ],
  },
  {
    inDays: -150,
    title: 'Réunion fictive de démonstration, deuxième session',
    place: ROOM,
    agenda: [
      'Exemple fictif : suivi de la session passée',
      'Exemple fictif : supervision',
      'Exemple fictif : plan stratégique',
    ],
    organisations: ORGANISATIONS,
    documents: [],
    recommendations: [
      {
        ...OPEN,
        text: 'Exemple fictif : superviser chaque ASC, même loin de la route.',
        owner: 'Direction régionale (exemple)',
        dueInDays: 40,
        state: 'in-progress',
        indicator: 'supervision_monthly',
        inLastRegion: true,
        comment: 'Exemple fictif : deux motos livrées.',
      },
      {
        ...OPEN,
        text: 'Exemple fictif : recruter assez d’ASC pour chaque village éloigné.',
        owner: 'DGSHP (exemple)',
        dueInDays: -12,
        indicator: 'chw_count',
      },
      {
        ...OPEN,
        text: 'Exemple fictif : supervision formative de chaque ASC, tout le pays.',
        owner: 'UNICEF (exemple)',
        dueInDays: 160,
        indicator: 'supervision_monthly',
      },
    ],
  },
  {
    inDays: 45,
    title: 'Réunion fictive de démonstration, troisième session',
    place: ROOM,
    agenda: ['Exemple fictif : suivi de recommandations', 'Exemple fictif : note de réunion'],
    organisations: ORGANISATIONS,
    documents: [],
    recommendations: [],
  },
];
