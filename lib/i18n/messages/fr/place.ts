export const place = {
  title: 'Lieu',
};
