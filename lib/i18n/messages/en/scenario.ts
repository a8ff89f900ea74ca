import type { Messages } from '..';

export const scenario: Messages['scenario'] = {
  title: 'What would it take?',
};
