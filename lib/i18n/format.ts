/** How numbers, dates, periods and places are written for people, the same on the server and in the browser. Not for CSV. */
export { formatDate, formatDateTime, formatMonth, formatTime, monthName } from './format-date';
export { HARD_SPACE, NARROW_SPACE, typesetFrench } from './format-french';
export { formatList, isSingular } from './format-list';
export {
  formatBound,
  formatChange,
  formatCompact,
  formatNumber,
  formatPercent,
  formatPoints,
  formatRange,
  formatShort,
  formatSigned,
  formatValue,
  MINUS,
  type ValueStyle,
} from './format-number';
export { formatMonthRange, inPeriod, periodLabel } from './format-period';
export { inCountry, inPlace, ofCountry, ofPlace } from './format-place';
