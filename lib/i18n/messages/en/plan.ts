import type { Messages } from '..';

export const plan: Messages['plan'] = {
  title: 'Strategic plan',
};
