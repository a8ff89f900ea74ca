/** The page where the secretary composes a meeting's note, and why one cannot be composed. */
export const prepare = {
  noData: 'Aucune donnée n’est encore publiée : la note se compose après la première mise à jour.',
  notAPeriod:
    '« {period} » n’est pas une période. Choisissez un mois, un trimestre, un semestre ou une année.',
  notClosed:
    '{period} n’est pas encore une période close : des rapports manquent ou arrivent encore. Dernier mois clos : {last}.',
};
