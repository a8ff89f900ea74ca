import type { Messages } from '..';

export const coverage: Messages['coverage'] = {
  title: 'Coverage',
};
