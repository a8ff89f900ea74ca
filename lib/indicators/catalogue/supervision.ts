import type { IndicatorDefinition } from '../types';
import { defineCount, definePercent, defineRatio, lastOf, sumOf } from './define';

/** Is each ASC seen each month, and by enough supervisors? */
export const SUPERVISION: readonly IndicatorDefinition[] = [
  definePercent({
    id: 'supervision_monthly',
    theme: 'supervision',
    numerator: sumOf('chw_supervised'),
    denominator: sumOf('chw_active'),
    direction: 'up',
    cuts: [50, 60, 70, 85],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: { fr: 'ASC supervisés dans le mois', en: 'CHWs supervised in the month' },
    short: { fr: 'ASC supervisés', en: 'CHWs supervised' },
    definition: {
      fr: 'ASC ayant reçu dans le mois au moins une visite individuelle avec revue de leurs rapports, rapportés aux ASC actifs.',
      en: 'CHWs who had at least one individual visit in the month including a review of their reports, out of active CHWs.',
    },
    howToRead: {
      fr: 'La règle est que chaque ASC soit vu chaque mois : 100 %. Sur plusieurs mois, on compte des ASC-mois.',
      en: 'The rule is that every CHW is seen every month: 100%. Over several months, CHW-months are counted.',
    },
    notToRead: {
      fr: 'Une visite par mois ne dit rien de sa qualité : voir le cycle complet de la supervision à 360°.',
      en: 'One visit a month says nothing of its quality: see the full cycle of 360° supervision.',
    },
    origin: {
      fr: 'Agarwal et coll., Human Resources for Health, 2019, 17, indicateur 5 ; règle du programme : chaque ASC chaque mois.',
      en: 'Agarwal et al., Human Resources for Health, 2019, 17, indicator 5; rule of the programme: every CHW every month.',
    },
  }),
  definePercent({
    id: 'supervision_360',
    theme: 'supervision',
    numerator: sumOf('chw_supervised_360'),
    denominator: sumOf('chw_active'),
    direction: 'up',
    cuts: [10, 20, 35, 70],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: { fr: 'ASC ayant reçu le cycle complet à 360°', en: 'CHWs with the full 360° cycle' },
    short: { fr: 'Cycle 360° complet', en: 'Full 360° cycle' },
    definition: {
      fr: 'ASC ayant reçu dans le mois les quatre éléments de la supervision à 360° (groupe, audit auprès des patients, observation, retour individuel), rapportés aux ASC actifs.',
      en: 'CHWs who had all four elements of 360° supervision in the month (group, patient audit, shadowing, one-to-one feedback), out of active CHWs.',
    },
    howToRead: {
      fr: 'Il suffit qu’un élément manque pour que l’ASC ne compte pas : les quatre éléments, lus un à un, disent lequel.',
      en: 'One missing element is enough for the CHW not to count: the four elements, read one by one, say which.',
    },
    notToRead: {
      fr: 'Un taux bas ne veut pas dire qu’il n’y a pas de supervision : comparer aux ASC supervisés dans le mois.',
      en: 'A low rate does not mean that there is no supervision: compare with CHWs supervised in the month.',
    },
    origin: {
      fr: 'Supervision à 360° : quatre éléments par ASC et par mois. Numérateur et dénominateur établis pour ce tableau de bord.',
      en: '360° supervision: four elements for each CHW each month. Numerator and denominator set for this dashboard.',
    },
  }),
  defineRatio(
    {
      id: 'chw_per_supervisor',
      theme: 'supervision',
      numerator: lastOf('chw_active'),
      denominator: lastOf('supervisors'),
      direction: 'down',
      cuts: [12, 15, 18, 22],
      gap: { side: 'denominator', noun: 'supervisors' },
      label: { fr: 'ASC par superviseur dédié', en: 'CHWs per dedicated supervisor' },
      short: { fr: 'ASC par superviseur', en: 'CHWs per supervisor' },
      definition: {
        fr: 'ASC actifs, rapportés aux superviseurs dédiés en poste.',
        en: 'Active CHWs per dedicated supervisor in post.',
      },
      howToRead: {
        fr: 'La norme est d’un superviseur pour 18 ASC : au-dessus, la visite mensuelle de chacun devient difficile.',
        en: 'The norm is one supervisor for 18 CHWs: above it, seeing each one every month becomes hard.',
      },
      notToRead: {
        fr: 'Ce n’est pas le nombre d’ASC réellement visités par chaque superviseur.',
        en: 'It is not the number of CHWs whom each supervisor actually visits.',
      },
      origin: {
        fr: 'Agarwal et coll., Human Resources for Health, 2019, 17, indicateur 2 ; norme du programme : 1 superviseur dédié pour 18 ASC en moyenne.',
        en: 'Agarwal et al., Human Resources for Health, 2019, 17, indicator 2; norm of the programme: 1 dedicated supervisor for 18 CHWs on average.',
      },
    },
    1,
  ),
  defineCount({
    id: 'supervisor_count',
    theme: 'supervision',
    numerator: lastOf('supervisors'),
    direction: 'up',
    cuts: [15, 25, 35, 45],
    gap: { side: 'numerator', noun: 'supervisors' },
    label: { fr: 'Superviseurs dédiés en poste', en: 'Dedicated supervisors in post' },
    short: { fr: 'Superviseurs en poste', en: 'Supervisors in post' },
    definition: {
      fr: 'Nombre de superviseurs dédiés en poste, au dernier mois connu de la période pour chaque aire de santé.',
      en: 'Number of dedicated supervisors in post, in the latest known month of the period for each health area.',
    },
    howToRead: {
      fr: 'C’est un effectif : un superviseur compte dans l’aire de santé où il est en poste.',
      en: 'It is a headcount: a supervisor counts in the health area where he or she is in post.',
    },
    notToRead: {
      fr: 'Un superviseur en poste n’est pas une supervision faite, et une grande région en demande plus qu’une petite : lire les ASC par superviseur.',
      en: 'A supervisor in post is not a supervision done, and a large region needs more than a small one: read CHWs per supervisor.',
    },
    origin: {
      fr: 'Effectif suivi par le passage à l’échelle de la supervision à 360° : 150 superviseurs dédiés recrutés.',
      en: 'Headcount followed by the scale-up of 360° supervision: 150 dedicated supervisors recruited.',
    },
  }),
];
