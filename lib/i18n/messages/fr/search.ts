export const search = {
  title: 'Rechercher',
};
