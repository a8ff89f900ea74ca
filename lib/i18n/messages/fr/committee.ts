export const committee = {
  title: 'Réunions',
};
