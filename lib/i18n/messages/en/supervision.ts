import type { Messages } from '..';

export const supervision: Messages['supervision'] = {
  title: 'Supervision',
};
