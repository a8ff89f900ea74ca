import type { Messages } from '..';

export const pages: Messages['pages'] = {
  printHead: 'Tableau SEC · {title}',
  badParameter: 'The parameter “{parameter}” does not take the value “{value}”.',
  withoutParameters: 'Open the page without these parameters',
  allRegions: 'All regions',
  ownRegions: 'Your scope',
  ofWhole: '{whole}: {finding}',
  coverage: 'Coverage',
  supervision: 'Supervision',
  stocks: 'Stocks',
  plan: 'Plan',
  notTracked: 'not tracked',
  notTrackedText:
    '{name}: not tracked. The country’s profile links this indicator to no item of the national server.',
  atLeastMonths: { one: 'at least {count} month', other: 'at least {count} months' },
  months: { one: '{count} month', other: '{count} months' },
  asTable: 'View as a table',
  downloadCsv: 'Download (CSV)',
  definition: 'Definition and source',
  rankOf: '{rank} of {count}',
};
