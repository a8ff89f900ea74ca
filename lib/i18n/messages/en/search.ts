import type { Messages } from '..';

export const search: Messages['search'] = {
  title: 'Search',
};
