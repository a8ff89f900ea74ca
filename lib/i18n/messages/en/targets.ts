import type { Messages } from '..';

export const targets: Messages['targets'] = {
  title: 'Targets',
};
