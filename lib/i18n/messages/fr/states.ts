/** What a page says when it cannot show figures, or not fresh ones; every sentence says what to do next. */
export const states = {
  firstPull: 'Première collecte des données en cours',
  firstPullText:
    'Le tableau lit le serveur national pour la première fois. Les 13 derniers mois s’affichent dès qu’ils sont là ; cette page se met à jour toute seule.',
  waiting: 'Aucune donnée pour le moment',
  waitingText:
    'Aucune collecte n’est en cours et aucune donnée n’a encore été publiée. Lancez « npm run sync » sur le serveur, ou attendez la prochaine collecte planifiée.',
  requests: '{done} requêtes sur {total}',
  cells: { one: '{count} valeur reçue', other: '{count} valeurs reçues' },
  starting: 'Connexion au serveur national…',
  pullRunning: 'Collecte : {share}',
  pullDone: 'Collecte terminée.',
  reload: 'Afficher les nouvelles données',
  outage: 'Le serveur national ne répond plus depuis {since} ; données du {date}.',
  outageEmpty: 'Le serveur national ne répond pas depuis {since}.',
  pullFailed:
    'La dernière collecte depuis le serveur national, le {when}, a échoué en tout ou en partie ; données du {date}.',
  pullFailedEmpty: 'La première collecte depuis le serveur national, le {when}, a échoué.',
  outageCause: 'Cause : {sentence}',
  badQuery: 'La demande contient une valeur inconnue',
  badIndicator: 'Il n’y a pas d’indicateur « {value} ».',
  badPeriod: 'Il n’y a pas de période « {value} ». Les périodes vont de {first} à {last}.',
  badLevel: 'Il n’y a pas de niveau « {value} ».',
  levelOutOfScope:
    'Le niveau « {value} » n’est pas ouvert à tous : sans compte, cette carte s’arrête aux régions. Connectez-vous pour voir plus loin.',
  badPlace: 'Il n’y a pas de lieu « {value} » ici.',
  validIndicators: 'Indicateurs possibles',
  validPeriods: 'Périodes possibles',
  validLevels: 'Niveaux possibles',
  validPlaces: 'Lieux possibles',
  backToMap: 'Revenir à la carte',
  outside: '{place} : hors programme SEC',
  outsideText:
    'Le programme des soins essentiels dans la communauté ne couvre pas {place} : aucun rapport n’en est attendu, et ce tableau n’en montre aucun chiffre.',
  outsideRegions: 'Régions du programme : {regions}.',
  toDistricts: 'Carte des districts',
  notFound: 'Page introuvable',
  notFoundText: 'Cette adresse ne mène à aucune page. Elle a peut-être été mal recopiée.',
};
