import type { Messages } from '..';

export const prepare: Messages['prepare'] = {
  noData: 'No data have been published yet: a note is composed after the first update.',
  notAPeriod: '“{period}” is not a period. Choose a month, a quarter, a semester or a year.',
  notClosed:
    '{period} is not a closed period yet: reports are missing or still coming in. Last closed month: {last}.',
};
