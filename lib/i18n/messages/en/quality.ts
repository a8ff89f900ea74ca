import type { Messages } from '..';

export const quality: Messages['quality'] = {
  title: 'Data quality',
};
