import type { IndicatorDefinition } from '../types';
import { defineCount, definePercent, defineRatio, lastOf } from './define';

/** Are there enough functional ASC, and who is not covered? */
export const COVERAGE: readonly IndicatorDefinition[] = [
  definePercent({
    id: 'coverage_population',
    theme: 'coverage',
    numerator: lastOf('population_covered'),
    denominator: lastOf('population_target'),
    direction: 'up',
    cuts: [20, 25, 35, 60],
    gap: { side: 'numerator', noun: 'people' },
    label: { fr: 'Population cible couverte par un ASC', en: 'Target population covered by a CHW' },
    short: { fr: 'Population couverte', en: 'Population covered' },
    definition: {
      fr: 'Personnes vivant dans l’aire d’un site ASC fonctionnel, rapportées aux personnes vivant à plus de 5 km d’un centre de santé.',
      en: 'People living in the catchment of a functional CHW site, out of people living more than 5 km from a health centre.',
    },
    howToRead: {
      fr: 'À 60 %, six personnes sur dix parmi celles que le programme doit servir vivent dans l’aire d’un ASC fonctionnel.',
      en: 'At 60%, six in ten of the people the programme is meant to serve live in the catchment of a functional CHW.',
    },
    notToRead: {
      fr: 'Ce n’est pas la part de la population totale, ni la part des malades effectivement soignés.',
      en: 'It is not a share of the whole population, nor the share of sick people who were actually treated.',
    },
    origin: {
      fr: 'Population couverte ÷ population rurale cible, comme dans le tableau « Overview of the CHW Program in Mali, 2015 », Saint-Firmin et coll., Global Health: Science and Practice, 2021, 9(S1).',
      en: 'Covered ÷ rural target population, as in the table “Overview of the CHW Program in Mali, 2015”, Saint-Firmin et al., Global Health: Science and Practice, 2021, 9(S1).',
    },
  }),
  definePercent({
    id: 'chw_functional',
    theme: 'coverage',
    numerator: lastOf('chw_active'),
    denominator: lastOf('chw_planned'),
    direction: 'up',
    cuts: [85, 90, 95, 98],
    gap: { side: 'numerator', noun: 'chw' },
    label: { fr: 'Postes d’ASC fonctionnels', en: 'Functional CHW posts' },
    short: { fr: 'Postes fonctionnels', en: 'Functional posts' },
    definition: {
      fr: 'ASC actifs dans le mois, rapportés aux postes d’ASC créés.',
      en: 'CHWs active in the month, out of CHW posts created.',
    },
    howToRead: {
      fr: 'À 90 %, un poste créé sur dix n’a pas d’ASC actif.',
      en: 'At 90%, one in ten of the posts created has no active CHW.',
    },
    notToRead: {
      fr: 'Un poste fonctionnel n’est pas forcément approvisionné, supervisé ni payé : voir les autres thèmes.',
      en: 'A functional post is not necessarily supplied, supervised or paid: see the other themes.',
    },
    origin: {
      fr: 'Sites fonctionnels ÷ sites créés, rapport utilisé par la FENASCOM en 2016.',
      en: 'Functional ÷ created sites, the ratio used by FENASCOM in 2016.',
    },
  }),
  defineCount({
    id: 'chw_count',
    theme: 'coverage',
    numerator: lastOf('chw_active'),
    direction: 'up',
    cuts: [200, 400, 600, 800],
    gap: { side: 'numerator', noun: 'chw' },
    label: { fr: 'ASC actifs', en: 'Active CHWs' },
    short: { fr: 'ASC actifs', en: 'Active CHWs' },
    definition: {
      fr: 'Nombre d’ASC actifs, au dernier mois connu de la période pour chaque aire de santé.',
      en: 'Number of active CHWs, in the latest known month of the period for each health area.',
    },
    howToRead: {
      fr: 'C’est un effectif : une aire qui n’a pas transmis le dernier mois compte pour son mois précédent de la même période.',
      en: 'It is a headcount: an area that missed the last month counts with its previous month of the same period.',
    },
    notToRead: {
      fr: 'Une grande région a plus d’ASC qu’une petite : pour comparer les régions, lire la population par ASC.',
      en: 'A large region has more CHWs than a small one: to compare regions, read the population per CHW.',
    },
    origin: {
      fr: 'Effectif suivi par le plan stratégique ; 13 000 ASC en 2025 selon la réforme nationale de la santé (presse).',
      en: 'Headcount followed by the strategic plan; 13,000 CHWs by 2025 in the national health reform (press).',
    },
  }),
  defineCount({
    id: 'population_served',
    theme: 'coverage',
    numerator: lastOf('population_covered'),
    direction: 'up',
    cuts: [200_000, 400_000, 600_000, 800_000],
    gap: { side: 'numerator', noun: 'people' },
    label: { fr: 'Population servie par les ASC', en: 'Population served by CHWs' },
    short: { fr: 'Population servie', en: 'Population served' },
    definition: {
      fr: 'Personnes vivant dans l’aire d’un site ASC fonctionnel, au dernier mois connu de la période.',
      en: 'People living in the catchment of a functional CHW site, in the latest known month of the period.',
    },
    howToRead: {
      fr: 'C’est un nombre de personnes qui ont un ASC à proximité, à comparer à l’objectif du plan.',
      en: 'It is a number of people who have a CHW nearby, to be compared with the plan’s target.',
    },
    notToRead: {
      fr: 'Ce n’est pas le nombre de patients reçus, ni de consultations.',
      en: 'It is not the number of patients seen, nor of consultations.',
    },
    origin: {
      fr: 'Objectif du plan stratégique : 2,7 millions de personnes fin 2022 (comité de pilotage, août 2022).',
      en: 'Target of the strategic plan: 2.7 million people by the end of 2022 (steering committee, August 2022).',
    },
  }),
  defineRatio(
    {
      id: 'population_per_chw',
      theme: 'coverage',
      numerator: lastOf('population_target'),
      denominator: lastOf('chw_active'),
      direction: 'down',
      cuts: [500, 1_000, 1_500, 3_000],
      gap: { side: 'denominator', noun: 'chw' },
      label: { fr: 'Population cible par ASC actif', en: 'Target population per active CHW' },
      short: { fr: 'Population par ASC', en: 'Population per CHW' },
      definition: {
        fr: 'Personnes vivant à plus de 5 km d’un centre de santé, rapportées aux ASC actifs.',
        en: 'People living more than 5 km from a health centre, per active CHW.',
      },
      howToRead: {
        fr: 'Au-dessus de 1 500, chaque ASC aurait plus de monde à servir que la norme : il manque des ASC.',
        en: 'Above 1,500, each CHW would have more people to serve than the norm: CHWs are missing.',
      },
      notToRead: {
        fr: 'C’est une moyenne de la zone, pas la charge d’un ASC donné ; elle compte aussi les personnes qu’aucun ASC ne couvre.',
        en: 'It is an average of the place, not the load of one CHW; it also counts people whom no CHW covers.',
      },
      origin: {
        fr: 'Norme d’environ 1 500 habitants par ASC (Severe Malaria Observatory, page du Mali) ; formule propre à ce tableau de bord.',
        en: 'Norm of about 1,500 people per CHW (Severe Malaria Observatory, Mali page); the formula is this dashboard’s own.',
      },
    },
    0,
  ),
];
