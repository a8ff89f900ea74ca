/** Slides of a note, and figures that stand alone. */
export const slides = {
  finding: 'Finding {number}',
  findings: 'Findings',
  secretariat: 'From the secretariat',
  worstOf: '{indicator}: districts in most difficulty',
  countsHead: 'Targets of the plan',
  countHead: 'Number',
  unjudged: 'not judged',
  definitionNote: '{name}: {definition} Formula: {formula} Source: {origin}',
  notesData: 'Period, data and release: {about}',
  notesCoverage: 'Reports received: {coverage}.',
  coverageOf: '{place} {share}',
  address: 'Note online: {address}',
  /** Figures as files. */
  figure: 'Figure:',
  figureSvg: 'SVG',
  figurePng: 'PNG',
  figureLabel: 'This figure as {format}',
  source: 'Source: {source}',
};
