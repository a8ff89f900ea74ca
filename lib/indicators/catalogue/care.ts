import type { IndicatorDefinition } from '../types';
import { CARE_TREATMENT } from './care-treatment';
import { definePercent, defineRatio, sumOf } from './define';

/** What ASC do for families and children. */
export const CARE: readonly IndicatorDefinition[] = [
  defineRatio(
    {
      id: 'home_visits_per_chw',
      theme: 'care',
      numerator: sumOf('home_visits'),
      denominator: sumOf('chw_active'),
      direction: 'up',
      cuts: [20, 25, 30, 35],
      gap: { side: 'numerator', noun: 'visits' },
      label: { fr: 'Visites à domicile par ASC et par mois', en: 'Home visits per CHW per month' },
      short: { fr: 'Visites par ASC', en: 'Visits per CHW' },
      definition: {
        fr: 'Visites à domicile, rapportées aux ASC-mois actifs.',
        en: 'Home visits per active CHW-month.',
      },
      howToRead: {
        fr: 'C’est une moyenne par ASC et par mois, aussi pour un trimestre ou une année.',
        en: 'It is an average per CHW and month, for a quarter or a year too.',
      },
      notToRead: {
        fr: 'Plus de visites ne prouve pas une mortalité plus basse : l’essai mené au Mali n’a pas montré de différence avec les soins en poste fixe.',
        en: 'More visits do not prove lower mortality: the trial held in Mali showed no difference from fixed-site care.',
      },
      origin: {
        fr: 'Visites mensuelles par ASC, critère de l’essai de Whidden et coll., Journal of Global Health, 2018. Aucun élément équivalent dans les paquets DHIS2 lus.',
        en: 'Monthly visits per CHW, an outcome of the trial by Whidden et al., Journal of Global Health, 2018. No such element in the DHIS2 packages read.',
      },
    },
    1,
  ),
  ...CARE_TREATMENT,
  definePercent({
    id: 'treated_24h',
    theme: 'care',
    numerator: sumOf('u5_treated_24h'),
    denominator: sumOf('u5_treated'),
    direction: 'up',
    cuts: [15, 20, 30, 50],
    gap: { side: 'numerator', noun: 'children' },
    label: { fr: 'Enfants traités dans les 24 heures', en: 'Children treated within 24 hours' },
    short: { fr: 'Traités en 24 h', en: 'Treated within 24 h' },
    definition: {
      fr: 'Enfants de moins de 5 ans traités dans les 24 heures suivant le début des symptômes, rapportés aux enfants traités.',
      en: 'Children under 5 treated within 24 hours of the first symptoms, out of children treated.',
    },
    howToRead: {
      fr: 'À 30 %, trois enfants traités sur dix l’ont été dès le premier jour.',
      en: 'At 30%, three in ten of the children treated were treated on the first day.',
    },
    notToRead: {
      fr: 'Les enfants malades que personne n’a traités n’y sont pas : ne pas comparer aux enquêtes auprès des ménages.',
      en: 'Sick children whom nobody treated are not in it: do not compare with household surveys.',
    },
    origin: {
      fr: 'Critère des essais menés au Mali par Muso ; aucun élément équivalent dans le paquet CHIS_AGG de DHIS2.',
      en: 'Outcome of the trials held in Mali by Muso; no such element in the DHIS2 package CHIS_AGG.',
    },
  }),
  definePercent({
    id: 'danger_signs_referred',
    theme: 'care',
    numerator: sumOf('referred'),
    denominator: sumOf('danger_signs'),
    direction: 'up',
    cuts: [60, 70, 80, 90],
    gap: { side: 'numerator', noun: 'children' },
    label: { fr: 'Enfants avec signes de danger référés', en: 'Children with danger signs referred' },
    short: { fr: 'Signes de danger référés', en: 'Danger signs referred' },
    definition: {
      fr: 'Nouveau-nés et enfants présentant des signes de danger qui ont été référés, rapportés à ceux qui en présentaient.',
      en: 'Newborns and children with danger signs who were referred, out of those who had them.',
    },
    howToRead: {
      fr: 'Tous devraient l’être : à 90 %, un enfant sur dix avec un signe de danger n’a pas été référé.',
      en: 'All should be: at 90%, one child in ten with a danger sign was not referred.',
    },
    notToRead: {
      fr: 'Un enfant référé n’est pas forcément arrivé au centre de santé.',
      en: 'A child referred has not necessarily reached the health centre.',
    },
    origin: {
      fr: 'Paquet CHIS_AGG 1.1.0 de DHIS2, indicateur CH052.',
      en: 'DHIS2 package CHIS_AGG 1.1.0, indicator CH052.',
    },
  }),
];
