/** Slides of a note, and figures that stand alone. */
export const slides = {
  finding: 'Constat {number}',
  findings: 'Constats',
  secretariat: 'Texte du secrétariat',
  worstOf: '{indicator} : districts le plus en difficulté',
  countsHead: 'Cibles du plan',
  countHead: 'Nombre',
  unjudged: 'sans jugement',
  definitionNote: '{name} : {definition} Calcul : {formula} Source : {origin}',
  notesData: 'Période, données et version : {about}',
  notesCoverage: 'Rapports reçus : {coverage}.',
  coverageOf: '{place} {share}',
  address: 'Note en ligne : {address}',
  /** Figures as files. */
  figure: 'Figure :',
  figureSvg: 'SVG',
  figurePng: 'PNG',
  figureLabel: 'Cette figure en {format}',
  source: 'Source : {source}',
};
