export const targets = {
  title: 'Cibles',
};
