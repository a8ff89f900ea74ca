import type { Messages } from '..';

export const place: Messages['place'] = {
  title: 'Place',
};
