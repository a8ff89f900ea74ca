import type { IndicatorDefinition } from '../types';
import { defineCount, definePercent, lastOf } from './define';

/** DISC-Mali: an account given is not an account used, so both are shown. */
export const DIGITAL: readonly IndicatorDefinition[] = [
  definePercent({
    id: 'disc_provisioned',
    theme: 'digital',
    numerator: lastOf('disc_provisioned'),
    denominator: lastOf('chw_active'),
    direction: 'up',
    cuts: [50, 75, 85, 95],
    gap: { side: 'numerator', noun: 'accounts' },
    label: { fr: 'ASC dotés d’un compte DISC-Mali', en: 'CHWs with a DISC-Mali account' },
    short: { fr: 'Comptes DISC-Mali', en: 'DISC-Mali accounts' },
    definition: {
      fr: 'ASC ayant un compte DISC-Mali, rapportés aux ASC actifs.',
      en: 'CHWs who have a DISC-Mali account, out of active CHWs.',
    },
    howToRead: {
      fr: 'Dit où l’outil a été déployé, depuis son lancement en mars 2023.',
      en: 'Says where the tool has been rolled out since its launch in March 2023.',
    },
    notToRead: {
      fr: 'Un compte ouvert n’est pas un compte utilisé : lire aussi les comptes actifs.',
      en: 'An account opened is not an account used: read active accounts too.',
    },
    origin: {
      fr: 'DISC-Mali (digitalisation de la santé communautaire). Formule établie pour ce tableau de bord.',
      en: 'DISC-Mali (digitalisation of community health). Formula set for this dashboard.',
    },
  }),
  definePercent({
    id: 'disc_active',
    theme: 'digital',
    numerator: lastOf('disc_active'),
    denominator: lastOf('disc_provisioned'),
    direction: 'up',
    cuts: [35, 45, 55, 70],
    gap: { side: 'numerator', noun: 'accounts' },
    label: { fr: 'Comptes DISC-Mali actifs dans le mois', en: 'DISC-Mali accounts active in the month' },
    short: { fr: 'DISC-Mali actif', en: 'DISC-Mali active' },
    definition: {
      fr: 'ASC ayant synchronisé leur compte DISC-Mali dans le mois, rapportés aux ASC dotés d’un compte.',
      en: 'CHWs who synchronised their DISC-Mali account in the month, out of CHWs with an account.',
    },
    howToRead: {
      fr: 'À 50 %, la moitié des ASC dotés d’un compte s’en servent.',
      en: 'At 50%, half of the CHWs who have an account use it.',
    },
    notToRead: {
      fr: 'Le dénominateur est celui des comptes, pas des ASC : un taux élevé peut venir d’un petit déploiement.',
      en: 'The denominator is accounts, not CHWs: a high rate may come from a small roll-out.',
    },
    origin: {
      fr: 'DISC-Mali : comptes ouverts et utilisateurs actifs sont suivis séparément. Formule établie pour ce tableau de bord.',
      en: 'DISC-Mali: accounts provisioned and active users are followed separately. Formula set for this dashboard.',
    },
  }),
  defineCount({
    id: 'disc_accounts',
    theme: 'digital',
    numerator: lastOf('disc_provisioned'),
    direction: 'up',
    cuts: [150, 300, 450, 600],
    gap: { side: 'numerator', noun: 'accounts' },
    label: { fr: 'Comptes DISC-Mali ouverts', en: 'DISC-Mali accounts provisioned' },
    short: { fr: 'Comptes ouverts', en: 'Accounts provisioned' },
    definition: {
      fr: 'Nombre d’ASC dotés d’un compte DISC-Mali, au dernier mois connu de la période pour chaque aire de santé.',
      en: 'Number of CHWs with a DISC-Mali account, in the latest known month of the period for each health area.',
    },
    howToRead: {
      fr: 'C’est un effectif : la part des ASC dotés d’un compte se lit à l’indicateur voisin.',
      en: 'It is a headcount: the share of CHWs with an account is the indicator beside it.',
    },
    notToRead: {
      fr: 'Seuls les comptes des ASC sont comptés : l’objectif de 25 000 vise les agents de santé de toutes catégories. Un compte ouvert n’est pas un compte utilisé.',
      en: 'Only the accounts of CHWs are counted: the aim of 25,000 is of health workers of all kinds. An account opened is not an account used.',
    },
    origin: {
      fr: 'Lancement de DISC-Mali, Ségou, mars 2023 : 25 000 agents de santé en 2025. Formule établie pour ce tableau de bord.',
      en: 'Launch of DISC-Mali, Ségou, March 2023: 25,000 health workers by 2025. Formula set for this dashboard.',
    },
  }),
];
