export const coverage = {
  title: 'Couverture',
};
