import type { IndicatorDefinition } from '../types';
import { definePercent, defineRatio, sumOf } from './define';

/** The four elements of 360° supervision, one by one. */
export const SUPERVISION_CYCLE: readonly IndicatorDefinition[] = [
  definePercent({
    id: 'group_meetings',
    theme: 'supervision',
    numerator: sumOf('group_meetings_held'),
    denominator: sumOf('group_meetings_expected'),
    direction: 'up',
    cuts: [50, 65, 80, 90],
    gap: { side: 'numerator', noun: 'meetings' },
    label: { fr: 'Réunions de supervision de groupe tenues', en: 'Group supervision meetings held' },
    short: { fr: 'Réunions de groupe', en: 'Group meetings' },
    definition: {
      fr: 'Réunions mensuelles d’un superviseur avec tous ses ASC qui ont été tenues, rapportées aux réunions attendues.',
      en: 'Monthly meetings of a supervisor with all of their CHWs that were held, out of meetings expected.',
    },
    howToRead: {
      fr: 'Élément 1 du cycle : on y fait le point, on y suit le stock et on y réapprovisionne.',
      en: 'Element 1 of the cycle: where successes and challenges are reviewed, stock is checked and resupplied.',
    },
    notToRead: {
      fr: 'Une réunion tenue ne dit pas combien d’ASC y étaient.',
      en: 'A meeting held does not say how many CHWs were there.',
    },
    origin: {
      fr: 'Supervision à 360°, élément 1 : réunion mensuelle de groupe. Formule établie pour ce tableau de bord.',
      en: '360° supervision, element 1: monthly group meeting. Formula set for this dashboard.',
    },
  }),
  definePercent({
    id: 'patient_audits',
    theme: 'supervision',
    numerator: sumOf('chw_audited'),
    denominator: sumOf('chw_active'),
    direction: 'up',
    cuts: [30, 40, 50, 60],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: { fr: 'ASC audités auprès des patients', en: 'CHWs with a patient feedback audit' },
    short: { fr: 'Audits des patients', en: 'Patient audits' },
    definition: {
      fr: 'ASC pour lesquels le superviseur a interrogé des ménages, sans l’ASC, rapportés aux ASC actifs.',
      en: 'CHWs for whom the supervisor talked with households, without the CHW, out of active CHWs.',
    },
    howToRead: {
      fr: 'Élément 2 du cycle. Un audit compte quel que soit le nombre de ménages : lire aussi les ménages par audit.',
      en: 'Element 2 of the cycle. An audit counts whatever the number of households: read households per audit too.',
    },
    notToRead: {
      fr: 'Ce n’est pas la satisfaction des patients.',
      en: 'It is not the patients’ satisfaction.',
    },
    origin: {
      fr: 'Supervision à 360°, élément 2 : audit auprès des patients. Formule établie pour ce tableau de bord.',
      en: '360° supervision, element 2: patient feedback audit. Formula set for this dashboard.',
    },
  }),
  defineRatio(
    {
      id: 'households_per_audit',
      theme: 'supervision',
      numerator: sumOf('households_audited'),
      denominator: sumOf('chw_audited'),
      direction: 'band',
      band: [10, 12],
      cuts: [8, 10, 12, 14],
      gap: { side: 'numerator', noun: 'households' },
      label: { fr: 'Ménages visités par audit', en: 'Households per audit' },
      short: { fr: 'Ménages par audit', en: 'Households per audit' },
      definition: {
        fr: 'Ménages visités lors des audits auprès des patients, rapportés aux ASC audités.',
        en: 'Households visited in patient feedback audits, per CHW audited.',
      },
      howToRead: {
        fr: 'La règle est de 10 à 12 ménages tirés au sort : moins ne suffit pas pour juger, plus prend le temps d’autres visites.',
        en: 'The rule is 10 to 12 households drawn at random: fewer are too few to judge by, more take time from other visits.',
      },
      notToRead: {
        fr: 'C’est une moyenne : des audits trop courts peuvent se cacher derrière d’autres trop longs.',
        en: 'It is an average: audits that are too short may hide behind others that are too long.',
      },
      origin: {
        fr: 'Supervision à 360°, élément 2 : 10 à 12 ménages choisis au hasard dans l’aire de l’ASC.',
        en: '360° supervision, element 2: 10 to 12 households chosen at random in the CHW’s catchment.',
      },
    },
    1,
  ),
  definePercent({
    id: 'shadowing',
    theme: 'supervision',
    numerator: sumOf('chw_shadowed'),
    denominator: sumOf('chw_active'),
    direction: 'up',
    cuts: [40, 50, 60, 70],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: { fr: 'ASC observés pendant leurs visites', en: 'CHWs shadowed on home visits' },
    short: { fr: 'Observation', en: 'Shadowing' },
    definition: {
      fr: 'ASC que le superviseur a accompagnés et observés lors de visites à domicile, rapportés aux ASC actifs.',
      en: 'CHWs whom the supervisor accompanied and observed on home visits, out of active CHWs.',
    },
    howToRead: {
      fr: 'Élément 3 du cycle : c’est là que se voit la qualité des gestes.',
      en: 'Element 3 of the cycle: where the quality of care can be seen.',
    },
    notToRead: {
      fr: 'L’indicateur compte les observations, il ne note pas ce qui a été observé.',
      en: 'It counts observations; it does not mark what was observed.',
    },
    origin: {
      fr: 'Supervision à 360°, élément 3 : observation de l’ASC. Formule établie pour ce tableau de bord.',
      en: '360° supervision, element 3: shadowing. Formula set for this dashboard.',
    },
  }),
  definePercent({
    id: 'individual_feedback',
    theme: 'supervision',
    numerator: sumOf('chw_feedback_given'),
    denominator: sumOf('chw_active'),
    direction: 'up',
    cuts: [40, 50, 60, 70],
    gap: { side: 'numerator', noun: 'chwMonths' },
    label: { fr: 'ASC ayant reçu un retour individuel', en: 'CHWs given one-to-one feedback' },
    short: { fr: 'Retour individuel', en: 'One-to-one feedback' },
    definition: {
      fr: 'ASC ayant eu avec leur superviseur un entretien individuel sur leurs résultats, rapportés aux ASC actifs.',
      en: 'CHWs who had a one-to-one talk with their supervisor about their results, out of active CHWs.',
    },
    howToRead: {
      fr: 'Élément 4 du cycle : l’entretien s’appuie sur les chiffres de l’ASC.',
      en: 'Element 4 of the cycle: the talk rests on the CHW’s own figures.',
    },
    notToRead: {
      fr: 'Un entretien tenu ne dit pas que ses conclusions ont été suivies.',
      en: 'A talk held does not say that its conclusions were acted upon.',
    },
    origin: {
      fr: 'Supervision à 360°, élément 4 : retour individuel. Formule établie pour ce tableau de bord.',
      en: '360° supervision, element 4: one-to-one feedback. Formula set for this dashboard.',
    },
  }),
];
