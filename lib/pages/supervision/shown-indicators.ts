/** Indicators of the page, in the order of its tiles: the whole first, then the four elements of the 360° cycle. */
export const SHOWN_INDICATORS = [
  'supervision_monthly',
  'supervision_360',
  'chw_per_supervisor',
  'households_per_audit',
  'group_meetings',
  'patient_audits',
  'shadowing',
  'individual_feedback',
] as const;

/** The elements of the cycle, in the order in which the programme numbers them. */
export const CYCLE_ELEMENTS: readonly string[] = [
  'group_meetings',
  'patient_audits',
  'shadowing',
  'individual_feedback',
];

/** The six of the 360° cycle: a visit at all, the whole of it, its four elements. */
export const CYCLE_INDICATORS: readonly string[] = [
  'supervision_monthly',
  'supervision_360',
  ...CYCLE_ELEMENTS,
];

/** Months without supervision, or without a report, from which an area is on a list. */
export const LISTED_MONTHS = 2;
