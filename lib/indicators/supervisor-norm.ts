/**
 * The norm of the programme: one dedicated supervisor for 18 ASC on average (Agarwal et al., Human Resources for Health, 2019,
 * 17, indicator 2). A plan may expect less by a date, and say so; places are held against the norm here.
 */
export const CHW_PER_SUPERVISOR_NORM = 18;
