import type { Messages } from '..';

export const stocks: Messages['stocks'] = {
  title: 'Stocks',
};
