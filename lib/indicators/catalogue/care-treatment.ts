import type { IndicatorDefinition } from '../types';
import { definePercent, sumOf } from './define';

/** The package counts ages 0–9 where the programme counts under 5. */
const CHIS_AGE = {
  fr: 'Le paquet compte les enfants de 0 à 9 ans, les SEC ceux de moins de 5 ans.',
  en: 'The package counts children aged 0 to 9, the programme those under 5.',
} as const;

/** Fever, malaria, pneumonia and diarrhoea of children under five. */
export const CARE_TREATMENT: readonly IndicatorDefinition[] = [
  definePercent({
    id: 'fever_tested',
    theme: 'care',
    numerator: sumOf('u5_fever_tested'),
    denominator: sumOf('u5_fever'),
    direction: 'up',
    cuts: [75, 80, 85, 90],
    gap: { side: 'numerator', noun: 'children' },
    label: { fr: 'Fièvres testées par TDR', en: 'Fevers tested by RDT' },
    short: { fr: 'Fièvres testées', en: 'Fevers tested' },
    definition: {
      fr: 'Enfants de moins de 5 ans avec fièvre testés par TDR, rapportés aux enfants vus avec fièvre.',
      en: 'Children under 5 with fever tested by RDT, out of children seen with fever.',
    },
    howToRead: {
      fr: 'Un taux bas va souvent avec une rupture de TDR : lire les deux ensemble.',
      en: 'A low rate often goes with an RDT stockout: read the two together.',
    },
    notToRead: {
      fr: 'Ce n’est pas la part des tests positifs.',
      en: 'It is not the share of positive tests.',
    },
    origin: {
      fr: `Paquet CHIS_AGG 1.1.0 de DHIS2, indicateur CH119. ${CHIS_AGE.fr}`,
      en: `DHIS2 package CHIS_AGG 1.1.0, indicator CH119. ${CHIS_AGE.en}`,
    },
  }),
  definePercent({
    id: 'malaria_treated',
    theme: 'care',
    numerator: sumOf('u5_malaria_treated'),
    denominator: sumOf('u5_malaria_confirmed'),
    direction: 'up',
    cuts: [75, 80, 85, 90],
    gap: { side: 'numerator', noun: 'children' },
    label: { fr: 'Paludismes confirmés traités', en: 'Confirmed malaria cases treated' },
    short: { fr: 'Paludisme traité', en: 'Malaria treated' },
    definition: {
      fr: 'Enfants de moins de 5 ans ayant reçu un traitement antipaludique de première intention, rapportés aux cas confirmés.',
      en: 'Children under 5 given first-line malaria treatment, out of confirmed cases.',
    },
    howToRead: {
      fr: 'Un taux bas va souvent avec une rupture de CTA : lire les deux ensemble.',
      en: 'A low rate often goes with an ACT stockout: read the two together.',
    },
    notToRead: {
      fr: 'Ne dit pas si le traitement a été pris en entier, ni l’issue de la maladie.',
      en: 'It does not say whether the treatment was completed, nor how the illness ended.',
    },
    origin: {
      fr: `Paquet CHIS_AGG 1.1.0 de DHIS2, indicateur CH122. ${CHIS_AGE.fr}`,
      en: `DHIS2 package CHIS_AGG 1.1.0, indicator CH122. ${CHIS_AGE.en}`,
    },
  }),
  definePercent({
    id: 'pneumonia_treated',
    theme: 'care',
    numerator: sumOf('u5_pneumonia_treated'),
    denominator: sumOf('u5_pneumonia'),
    direction: 'up',
    cuts: [60, 70, 80, 90],
    gap: { side: 'numerator', noun: 'children' },
    label: { fr: 'Pneumonies traitées par antibiotique', en: 'Pneumonia cases given an antibiotic' },
    short: { fr: 'Pneumonie traitée', en: 'Pneumonia treated' },
    definition: {
      fr: 'Enfants de moins de 5 ans avec respiration rapide ou tirage sous-costal ayant reçu un antibiotique, rapportés à ces cas.',
      en: 'Children under 5 with fast breathing or chest indrawing given an antibiotic, out of such cases.',
    },
    howToRead: {
      fr: 'Un taux bas va souvent avec une rupture d’amoxicilline : lire les deux ensemble.',
      en: 'A low rate often goes with an amoxicillin stockout: read the two together.',
    },
    notToRead: {
      fr: 'Un cas référé sans antibiotique compte comme non traité par l’ASC.',
      en: 'A case referred without an antibiotic counts as not treated by the CHW.',
    },
    origin: {
      fr: `Paquet CHIS_AGG 1.1.0 de DHIS2, indicateur CH072. ${CHIS_AGE.fr}`,
      en: `DHIS2 package CHIS_AGG 1.1.0, indicator CH072. ${CHIS_AGE.en}`,
    },
  }),
  definePercent({
    id: 'diarrhoea_treated',
    theme: 'care',
    numerator: sumOf('u5_diarrhoea_treated'),
    denominator: sumOf('u5_diarrhoea'),
    direction: 'up',
    cuts: [55, 65, 75, 85],
    gap: { side: 'numerator', noun: 'children' },
    label: { fr: 'Diarrhées traitées par SRO et zinc', en: 'Diarrhoea cases given ORS and zinc' },
    short: { fr: 'Diarrhée traitée', en: 'Diarrhoea treated' },
    definition: {
      fr: 'Enfants de moins de 5 ans avec diarrhée ayant reçu SRO et zinc, rapportés aux enfants vus pour diarrhée.',
      en: 'Children under 5 with diarrhoea given ORS and zinc, out of children seen for diarrhoea.',
    },
    howToRead: {
      fr: 'Il faut les deux produits : une rupture de SRO ou de zinc suffit à le faire baisser.',
      en: 'Both products are needed: a stockout of ORS or of zinc is enough to lower it.',
    },
    notToRead: {
      fr: 'Un enfant qui n’a reçu que des SRO n’est pas compté comme traité.',
      en: 'A child given ORS alone is not counted as treated.',
    },
    origin: {
      fr: `Paquet CHIS_AGG 1.1.0 de DHIS2, indicateur CH070 (SRO et zinc). ${CHIS_AGE.fr}`,
      en: `DHIS2 package CHIS_AGG 1.1.0, indicator CH070 (ORS and zinc). ${CHIS_AGE.en}`,
    },
  }),
];
