/** Sentences that rules compose from a note's figures: whole clauses, so that each language keeps its own order. */
export const findings = {
  none: 'Aucun constat.',
  /** Small whole numbers, from one on; parted by spaces. */
  numbers: {
    masculine: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    feminine: 'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  },
  nextSentence: '{first} ; {then}',
  labelled: '{label} : {rest}',
  partialFirst: 'sur données partielles ({share}), {rest}',
  partialFirstUnknown: 'sur données partielles, {rest}',
  partialAfter: '{text} sur données partielles ({share})',
  partialAfterUnknown: '{text} sur données partielles',
  /** After what somebody typed. */
  partialCaution: '{text}, sur {caution}',
  partialPlain: 'données partielles',
  nationwide: 'au niveau national',
  ofPrevious: 'de la note du {date}',
  /** A level against what was expected. */
  level: '{figure} {when}',
  levelExpected: '{level} (attendu de {expected})',
  levelExpectedOpen: '{level} (attendu de {expected}, cible {toValidate})',
  levelNoTarget: '{level} (sans attendu à cette date)',
  atMost: '{value} au plus',
  expectedMet: 'attendu atteint',
  noData: '{label} : aucune donnée {when}',
  notApplicable: '{label} : sans objet {when}',
  /** The plan as a count of its targets. */
  plan: {
    none: {
      two: 'aucune des deux cibles du plan n’est en bonne voie',
      other: 'aucune des {total} cibles du plan n’est en bonne voie',
    },
    some: {
      one: '{count} cible du plan sur {total} est en bonne voie',
      other: '{count} cibles du plan sur {total} sont en bonne voie',
    },
    all: {
      two: 'les deux cibles du plan sont en bonne voie',
      other: 'les {total} cibles du plan sont en bonne voie',
    },
    onlyMet: 'la seule cible du plan est en bonne voie',
    onlyMissed: 'la seule cible du plan n’est pas en bonne voie',
    more: '{sentence}, {count} de plus qu’{when}',
    fewer: '{sentence}, {count} de moins qu’{when}',
    asMany: '{sentence}, autant qu’{when}',
    against: '{sentence}, contre {count} {when}',
    watch: { one: '{count} est à surveiller', other: '{count} sont à surveiller' },
    late: { one: '{count} est en retard', other: '{count} sont en retard' },
    unknown: { one: '{count} n’est pas jugée', other: '{count} ne sont pas jugées' },
    everyWatch: { two: 'toutes deux sont à surveiller', other: 'toutes sont à surveiller' },
    everyLate: { two: 'toutes deux sont en retard', other: 'toutes sont en retard' },
    everyUnknown: { two: 'ni l’une ni l’autre n’est jugée', other: 'aucune n’est jugée' },
    partial: {
      one: '{count} repose sur des données partielles',
      other: '{count} reposent sur des données partielles',
    },
    open: { one: '{count} cible reste {toValidate}', other: '{count} cibles restent {toValidate}' },
  },
  crossed: {
    met: 'la cible de fin {year} ({target}) est désormais atteinte',
    metOpen: 'la cible de fin {year} ({target}, {toValidate}) est désormais atteinte',
    lost: 'la cible de fin {year} ({target}) n’est plus atteinte',
    lostOpen: 'la cible de fin {year} ({target}, {toValidate}) n’est plus atteinte',
    values: '{label} : {crossed}, à {now}, contre {before}',
  },
};
