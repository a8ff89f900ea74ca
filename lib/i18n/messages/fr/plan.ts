export const plan = {
  title: 'Plan stratégique',
};
