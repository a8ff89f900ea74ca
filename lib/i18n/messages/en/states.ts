import type { states as french } from '../fr/states';

export const states: typeof french = {
  firstPull: 'First load of the data in progress',
  firstPullText:
    'The dashboard is reading the national server for the first time. The latest 13 months show as soon as they are in; this page updates by itself.',
  waiting: 'No data yet',
  waitingText:
    'No load is running and no data has been published yet. Run “npm run sync” on the server, or wait for the next scheduled load.',
  requests: '{done} requests of {total}',
  cells: { one: '{count} value received', other: '{count} values received' },
  starting: 'Connecting to the national server…',
  pullRunning: 'Loading: {share}',
  pullDone: 'Loading finished.',
  reload: 'Show the new data',
  outage: 'The national server has not answered since {since}; data of {date}.',
  outageEmpty: 'The national server has not answered since {since}.',
  pullFailed:
    'The last pull from the national server, on {when}, failed in whole or in part; data of {date}.',
  pullFailedEmpty: 'The first pull from the national server, on {when}, failed.',
  outageCause: 'Cause: {sentence}',
  badQuery: 'The request holds an unknown value',
  badIndicator: 'There is no indicator “{value}”.',
  badPeriod: 'There is no period “{value}”. Periods go from {first} to {last}.',
  badLevel: 'There is no level “{value}”.',
  levelOutOfScope:
    'The level “{value}” is not open to everyone: without an account, this map ends at the regions. Sign in to see further.',
  badPlace: 'There is no place “{value}” here.',
  validIndicators: 'Possible indicators',
  validPeriods: 'Possible periods',
  validLevels: 'Possible levels',
  validPlaces: 'Possible places',
  backToMap: 'Back to the map',
  outside: '{place}: outside the programme',
  outsideText:
    'The community case management programme does not cover {place}: no report is expected from it, and this dashboard shows no figure of it.',
  outsideRegions: 'Regions of the programme: {regions}.',
  toDistricts: 'Map of districts',
  notFound: 'Page not found',
  notFoundText: 'This address leads to no page. It may have been copied wrongly.',
};
