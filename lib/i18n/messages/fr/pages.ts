/** What several pages of figures say in the same words. */
export const pages = {
  printHead: 'Tableau SEC · {title}',
  badParameter: 'Le paramètre « {parameter} » ne prend pas la valeur « {value} ».',
  withoutParameters: 'Ouvrir la page sans ces paramètres',
  allRegions: 'Toutes les régions',
  ownRegions: 'Votre périmètre',
  ofWhole: '{whole} : {finding}',
  coverage: 'Couverture',
  supervision: 'Supervision',
  stocks: 'Stocks',
  plan: 'Plan',
  notTracked: 'non suivi',
  notTrackedText:
    '{name} : non suivi. Le profil du pays ne relie cet indicateur à aucun élément du serveur national.',
  atLeastMonths: { one: 'au moins {count} mois', other: 'au moins {count} mois' },
  months: { one: '{count} mois', other: '{count} mois' },
  asTable: 'Voir en table',
  downloadCsv: 'Télécharger (CSV)',
  definition: 'Définition et source',
  rankOf: '{rank} sur {count}',
};
