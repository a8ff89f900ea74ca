/** Sentences of a note about places, changes and recommendations. */
export const findingsPlaces = {
  /** Worst and best places. */
  among: 'parmi les régions de cette note, {rest}',
  lowest: {
    one: '{places} est au plus bas {when} : {figure}',
    other: '{places} sont au plus bas {when} : {figure}',
  },
  highest: {
    one: '{places} est au plus haut {when} : {figure}',
    other: '{places} sont au plus haut {when} : {figure}',
  },
  againstHighest: '{sentence}, contre {value} {where}, au plus haut',
  againstLowest: '{sentence}, contre {value} {where}, au plus bas',
  partialPlace: '{figure} {where} {when}',
  allOnTrack: {
    two: '{label} {when} : les deux régions sont en bonne voie',
    other: '{label} {when} : les {count} régions sont en bonne voie',
  },
  allOnTrackPartial: '{sentence}, {partial}',
  partialOf: {
    one: 'mais les données {places} sont partielles',
    other: 'mais les données {places} sont partielles',
  },
  lowestDistricts: {
    one: '{label} {when}, district au plus bas : {list}',
    other: '{label} {when}, districts au plus bas : {list}',
  },
  highestDistricts: {
    one: '{label} {when}, district au plus haut : {list}',
    other: '{label} {when}, districts au plus haut : {list}',
  },
  district: '{district} ({region}), {value}',
  /** What must be read with care. */
  partialRegions: {
    one: '{count} région a transmis {when} moins de {threshold} de ses rapports, d’où des données partielles : {list}',
    other:
      '{count} régions ont transmis {when} moins de {threshold} de leurs rapports, d’où des données partielles : {list}',
  },
  noReports: 'aucun rapport reçu {when} pour {places}',
  partialRegion: '{place} ({share})',
  fewReporters:
    '{where}, {figure}, mais sur données partielles ({share}) : un taux faible avec peu d’inventaires n’est pas une bonne nouvelle',
  missing: '{label} : aucune donnée {when} pour {places}',
  /** What changed. */
  bestMove: 'plus forte amélioration {where} : {move}',
  worstMove: 'plus forte dégradation {where} : {move}',
  betterMove: 'amélioration {where} : {move}',
  worseMove: 'dégradation {where} : {move}',
  otherSeason: '{text} (autre saison)',
  move: '{figure} {when}, contre {before} {whenBefore} ({change})',
  moveOtherSeason: '{figure} {when}, contre {before} {whenBefore} ({change}, autre saison)',
  revised: {
    one: '{count} chiffre {note} a été révisé : {example}',
    other: '{count} chiffres {note} ont été révisés, dont {example}',
  },
  revisedExample: '« {label} » {where}, {when} ({printed}, {now})',
  printed: '{value} imprimé',
  printedNothing: 'sans donnée à l’impression',
  now: '{value} désormais',
  nowNothing: 'sans donnée désormais',
  /** Recommendations. */
  noneDone: {
    one: 'la seule recommandation suivie n’est pas faite',
    two: 'aucune des deux recommandations suivies n’est faite',
    other: 'aucune des {total} recommandations suivies n’est faite',
  },
  someDone: {
    one: '{count} recommandation sur {total} est faite : {list}',
    other: '{count} recommandations sur {total} sont faites : {list}',
  },
  allDone: {
    one: 'la seule recommandation suivie est faite : {list}',
    two: 'les deux recommandations suivies sont faites : {list}',
    other: 'les {total} recommandations suivies sont faites : {list}',
  },
  late: {
    one: '{count} recommandation a dépassé son échéance sans être faite : {list}',
    other: '{count} recommandations ont dépassé leur échéance sans être faites : {list}',
  },
  lateItem: '{number} (échéance : {date})',
  proposed: {
    one: '{count} recommandation est proposée à cette réunion',
    other: '{count} recommandations sont proposées à cette réunion',
  },
  number: 'n° {number}',
  since:
    'depuis la recommandation {number}, « {label} » : {before} {whenBefore}, puis {after} {when} ({change})',
  sinceOtherSeason:
    'depuis la recommandation {number}, « {label} » : {before} {whenBefore}, puis {after} {when} ({change}, autre saison)',
  /** The note's title. */
  title: {
    planForward: 'le plan avance',
    planBack: 'le plan recule',
    planStill: 'le plan n’avance pas',
    planNone: 'aucune cible sur {total} en bonne voie',
    planSome: {
      one: '{count} cible sur {total} en bonne voie',
      other: '{count} cibles sur {total} en bonne voie',
    },
    planAll: 'toutes les cibles en bonne voie',
    partial: '{title} (données partielles)',
    coverage: 'la couverture',
    supervision: 'la supervision',
    stock: 'les stocks',
    falling: { one: '{subjects} décroche', other: '{subjects} décrochent' },
    late: { one: '{subjects} est en retard', other: '{subjects} sont en retard' },
    good: '{subjects} en bonne voie',
  },
};
